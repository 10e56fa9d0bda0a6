import { codedError } from '../errors.js'
import { isUuid } from '../ids.js'
import { say } from '../words/index.js'
import { isCalendarDate } from './scalars.js'

export const DEFAULT_PAGE = 20
export const LARGEST_PAGE = 100

/** Values of the sort key at which a page ends, as text. */
export type CursorValues = readonly string[]

/** What each value of a sort key is: PostgreSQL would fail on an instant or a number that is none. */
export type CursorKind = 'text' | 'instant' | 'integer' | 'id'

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
 * not write. `key` tells the kinds of the values in the sort key, or just how many texts there are.
 */
export function readPage(args: PageArguments, key: number | readonly CursorKind[]): Page {
  const limit = args.first ?? DEFAULT_PAGE
  if (limit > LARGEST_PAGE) throw codedError('LIMIT_EXCEEDED', say('pageTooLarge', { most: LARGEST_PAGE }))
  if (limit < 1) throw codedError('BAD_INPUT', say('pageTooSmall'))
  return { limit, after: args.after ? decode(args.after, kindsOf(key)) : null }
}

function kindsOf(key: number | readonly CursorKind[]): readonly CursorKind[] {
  return typeof key === 'number' ? Array.from({ length: key }, () => 'text') : key
}

const CHECKS: Readonly<Record<CursorKind, (text: string) => boolean>> = {
  text: (text) => !text.includes('\0'),
  // The day is checked apart: Date.parse takes 30 February for 2 March, and PostgreSQL takes it for an error.
  instant: (text) =>
    /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) && isCalendarDate(text.slice(0, 10)) && !Number.isNaN(Date.parse(text)),
  integer: (text) => /^-?\d{1,10}$/.test(text) && Math.abs(Number(text)) < 2 ** 31,
  id: isUuid,
}

function decode(text: string, kinds: readonly CursorKind[]): CursorValues {
  try {
    const values: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    if (
      Array.isArray(values) &&
      values.length === kinds.length &&
      values.every((value, at): value is string => typeof value === 'string' && CHECKS[kinds[at] ?? 'text'](value))
    ) {
      return values
    }
  } catch {
    // falls through to the refusal
  }
  throw codedError('BAD_CURSOR', say('badCursor'))
}

/** A page out of `limit + 1` rows: the extra row only says that there is more. */
export function connection<T>(rows: readonly T[], page: Page, cursorOf: (row: T) => CursorValues): Connection<T> {
  const edges = rows.slice(0, page.limit).map((node) => ({ node, cursor: encodeCursor(cursorOf(node)) }))
  return { edges, pageInfo: { endCursor: edges.at(-1)?.cursor ?? null, hasNextPage: rows.length > page.limit } }
}
