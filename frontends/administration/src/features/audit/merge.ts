/** Domains that keep an audit chain, in the order in which they are told. */
export const DOMAINS = ['directory', 'cases', 'boards', 'institutions', 'training'] as const
export type Domain = (typeof DOMAINS)[number]

export interface ChainEntry {
  readonly seq: number
  readonly at: string
}

export interface ChainPage<Entry extends ChainEntry> {
  readonly edges: readonly { readonly node: Entry }[]
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

export type Chains<Entry extends ChainEntry> = Partial<Record<Domain, ChainPage<Entry> | null>>

/**
 * Several chains as one list, newest first. Where a chain goes on, nothing older than its oldest fetched entry is
 * shown: entries of it may lie between.
 */
export function mergedEntries<Entry extends ChainEntry>(
  chains: Chains<Entry>,
): (Entry & { readonly domain: Domain })[] {
  let reach = Number.NEGATIVE_INFINITY
  const all = DOMAINS.flatMap((domain) => {
    const page = chains[domain]
    const entries = page?.edges.map(({ node }) => ({ ...node, domain })) ?? []
    const oldest = entries.at(-1)
    if (page?.pageInfo.hasNextPage && oldest) reach = Math.max(reach, Date.parse(oldest.at))
    return entries
  })
  return all
    .filter(({ at }) => Date.parse(at) >= reach)
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at) || b.seq - a.seq)
}

/** First and last number of what is there of a chain, and whether none between them is missing; null where there is none. */
export function spanOf(page: ChainPage<ChainEntry>) {
  const numbers = page.edges.map(({ node }) => node.seq)
  const [newest] = numbers
  const oldest = numbers.at(-1)
  if (newest === undefined || oldest === undefined) return null
  return { oldest, newest, whole: numbers.every((seq, index) => seq === newest - index) }
}
