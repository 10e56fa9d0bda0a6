/** Letters without case, accents and dots below, so that "amravati" finds "Amrāvati" and "क़" finds "क". */
export function foldText(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u093c]/g, '')
    .toLowerCase()
}

/** Something to find: its label, and other words by which people call it (former names, spellings, codes). */
export interface Findable {
  readonly label: string
  readonly keywords?: readonly string[]
}

/** Orders what matches: beginning of the label, beginning of a word or other name, anywhere. Empty text keeps all. */
export function findItems<Item extends Findable>(items: readonly Item[], text: string, limit = 60): Item[] {
  const wanted = foldText(text.trim())
  if (!wanted) return items.slice(0, limit)
  const ranked = items.flatMap((item) => {
    const rank = rankOf(item, wanted)
    return rank === null ? [] : [{ item, rank }]
  })
  ranked.sort((a, b) => a.rank - b.rank)
  return ranked.slice(0, limit).map(({ item }) => item)
}

function rankOf({ label, keywords = [] }: Findable, wanted: string): number | null {
  const folded = foldText(label)
  if (folded.startsWith(wanted)) return 0
  const others = keywords.map(foldText)
  if (folded.includes(` ${wanted}`) || others.some((word) => word.startsWith(wanted))) return 1
  return folded.includes(wanted) || others.some((word) => word.includes(wanted)) ? 2 : null
}
