import { NEAR_KINDS, NEAR_PLACES } from './marks.data.js'
import type { Mark } from './parse-marks.js'

const pairs = (rows: readonly (readonly [string, string])[]) =>
  new Set(rows.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))
const nearKinds = pairs(NEAR_KINDS)
const nearPlaces = pairs(NEAR_PLACES)

/** Marks that are in one place only, so that the place adds nothing. */
const PLACELESS = new Set([
  'extraFinger',
  'missingFinger',
  'squint',
  'blind',
  'deaf',
  'mute',
  'stammer',
  'limp',
  'tooth',
  'cleft',
  'hair',
  'mind',
  'hump',
  'pox',
  'goitre',
])

/** How well the best pair of two children's marks agrees. Order = rank, best last. */
export const MARK_LEVELS = [
  'other marks',
  'same place only',
  'same kind elsewhere',
  'near',
  'same kind',
  'same mark',
] as const

/** Index into MARK_LEVELS of the best pair, or -1 where one side has no mark. */
export function compareMarks(left: readonly Mark[], right: readonly Mark[]): number {
  if (left.length === 0 || right.length === 0) return -1
  let best = 0
  for (const a of left) for (const b of right) best = Math.max(best, compareMark(a, b))
  return best
}

function compareMark(a: Mark, b: Mark): number {
  const places =
    a.place === '' || b.place === ''
      ? 'unknown'
      : a.place === b.place
        ? 'same'
        : nearPlaces.has(`${a.place} ${b.place}`)
          ? 'near'
          : 'other'
  const sides = a.side !== '' && b.side !== '' && a.side !== b.side
  if (a.kind === '?' || b.kind === '?') return compareWords(a, b)
  if (a.kind === b.kind && PLACELESS.has(a.kind)) return sides ? 3 : 5
  if (a.kind === b.kind) {
    if (places === 'same' || places === 'near') return sides ? 3 : 5
    return places === 'unknown' ? 4 : 2
  }
  if (nearKinds.has(`${a.kind} ${b.kind}`)) return places === 'other' ? 1 : sides ? 1 : 3
  return places === 'same' && !sides ? 1 : 0
}

function compareWords(a: Mark, b: Mark): number {
  if (a.words === b.words) return 5
  const left = a.words.split(' ')
  const shared = left.filter((word) => b.words.split(' ').includes(word)).length
  return shared >= 2 ? 3 : shared === 1 ? 1 : 0
}
