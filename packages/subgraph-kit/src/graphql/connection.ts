import { codedError } from '../errors.js'

export const DEFAULT_PAGE = 20
export const LARGEST_PAGE = 100

/** Values of the sort key at which a page ends, as text. */
export type CursorValues = readonly string[]

export interface PageArguments {
  readonly first?: number | null
  readonly after?: string | null
}

export interface Page {
  readonly limit: number
  readonly after: CursorValues | null
}

export interface Connection<T> {
  readonly edges: { readonly node: T; readonly cursor: string }[]
  readonly pageInfo: { readonly endCursor: string | null; readonly hasNextPage: boolean }
}

/** Writes a cursor. It is opaque to callers and holds only values of the sort key. */
export function encodeCursor(values: CursorValues): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url')
}

/**
 * Reads `first` and `after`. Throws LIMIT_EXCEEDED above 100, BAD_INPUT below 1, BAD_CURSOR for a cursor that we did
 * not write (`width` = number of values in the sort key).
 */
export function readPage(args: PageArguments, width: number): Page {
  const limit = args.first ?? DEFAULT_PAGE
  if (limit > LARGEST_PAGE) throw codedError('LIMIT_EXCEEDED', `Ask for at most ${LARGEST_PAGE} at a time.`)
  if (limit < 1) throw codedError('BAD_INPUT', 'Ask for at least one.')
  return { limit, after: args.after ? decode(args.after, width) : null }
}

function decode(text: string, width: number): CursorValues {
  try {
    const values: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    if (
      Array.isArray(values) &&
      values.length === width &&
      values.every((value): value is string => typeof value === 'string')
    ) {
      return values
    }
  } catch {
    // falls through to the refusal
  }
  throw codedError('BAD_CURSOR', 'This cursor is not one of ours. Start again without it.')
}

/** A page out of `limit + 1` rows: the extra row only says that there is more. */
export function connection<T>(rows: readonly T[], page: Page, cursorOf: (row: T) => CursorValues): Connection<T> {
  const edges = rows.slice(0, page.limit).map((node) => ({ node, cursor: encodeCursor(cursorOf(node)) }))
  return { edges, pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: rows.length > page.limit } }
}
