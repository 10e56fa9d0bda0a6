import { createHash } from 'node:crypto'
import type { Band } from '@vatsalya/linkage'
import type { MATCH_ACTS, MATCH_BANDS, MATCH_STATES, StoredBar } from '../../database/tables.js'
import type { MatchReading } from '../../generated/types.js'
import type { Told } from './profile.repository.js'

export type MatchState = (typeof MATCH_STATES)[number]
export type MatchAct = (typeof MATCH_ACTS)[number]
export type MatchBand = (typeof MATCH_BANDS)[number]

/** The two offices of a pair. */
export type PairSide = 'MISSING' | 'FOUND'

/** States in which somebody has something to decide. */
export const OPEN_STATES: readonly MatchState[] = ['OPEN', 'ASKED', 'HALF_CONFIRMED']

const BANDS = { alert: 'ALERT', review: 'REVIEW', low: 'LOW' } as const satisfies Record<Band, MatchBand>

export function bandName(band: Band): MatchBand {
  return BANDS[band]
}

/** Fingerprint of what both sides tell. A rejected pair returns when it changes, and not before. */
export function factsOf(missing: Told, found: Told): string {
  return createHash('sha256')
    .update(JSON.stringify([sorted(missing), sorted(found)]))
    .digest('hex')
    .slice(0, 32)
}

/** JSON columns come back with their keys in another order. */
function sorted(told: Told): [string, unknown][] {
  return Object.entries(told).sort(([a], [b]) => (a < b ? -1 : 1))
}

/** What a pair looks like to a post: where it stands, who has confirmed, for which sides this post may act. */
export interface PairView {
  readonly state: MatchState
  readonly kind: 'FOUND' | 'SIGHTING'
  readonly confirmedMissingBy: string | null
  readonly confirmedFoundBy: string | null
  /** Person who acts. */
  readonly person: string | null
  readonly sides: readonly PairSide[]
  readonly mayDecide: boolean
}

/** The side for which this person may confirm now: one that nobody has confirmed; never both sides by one person. */
export function sideToConfirm(pair: PairView): PairSide | undefined {
  if (pair.person === null) return undefined
  if (pair.person === pair.confirmedMissingBy || pair.person === pair.confirmedFoundBy) return undefined
  const free = { MISSING: pair.confirmedMissingBy === null, FOUND: pair.confirmedFoundBy === null }
  return pair.sides.find((side) => free[side])
}

/** What this post may do with the pair now. */
export function nextActs(pair: PairView): MatchAct[] {
  const { state } = pair
  if (!pair.mayDecide || pair.sides.length === 0) return []
  if (state === 'REJECTED' || state === 'CONFIRMED') return ['UNDO']
  if (state === 'ENDED') return []
  const acts: MatchAct[] = sideToConfirm(pair) ? ['CONFIRM'] : []
  acts.push('REJECT', state === 'ASKED' ? 'ANSWER' : 'ASK')
  if (state === 'HALF_CONFIRMED') acts.push('UNDO')
  if (pair.kind === 'FOUND') acts.push('DISCLOSE')
  return acts
}

const WORDS: Readonly<Record<string, MatchReading>> = {
  'same sounds': 'SAME',
  spelling: 'CLOSE',
  close: 'CLOSE',
  'joined or swapped': 'CLOSE',
  near: 'PARTLY',
  alike: 'PARTLY',
  far: 'DIFFERENT',
  different: 'DIFFERENT',
  same: 'SAME',
  'same district': 'SAME',
  'home district': 'SAME',
  'same State': 'CLOSE',
  'home State': 'CLOSE',
  'another State': 'DIFFERENT',
  'Hindi written down': 'CLOSE',
  another: 'DIFFERENT',
  'same mark': 'SAME',
  'same kind': 'CLOSE',
  'same kind elsewhere': 'PARTLY',
  'same place only': 'PARTLY',
  'other marks': 'DIFFERENT',
  'same clothes': 'SAME',
  'partly the same': 'PARTLY',
  'other clothes': 'DIFFERENT',
  before: 'DIFFERENT',
  'faces alike': 'CLOSE',
  'faces unlike': 'DIFFERENT',
}

/** Years, or steps of growth, off: none or one agrees, two or three partly. */
const byDistance = (off: number): MatchReading =>
  off === 0 ? 'SAME' : off === 1 ? 'CLOSE' : off <= 3 ? 'PARTLY' : 'DIFFERENT'

const HEIGHTS = [
  'below -14',
  'below -9',
  'below -5',
  'below -2',
  'below 2',
  'below 5',
  'below 9',
  'below 14',
  'more',
] as const
const USUAL_HEIGHT = 4

/** A level of agreement in the few words that people read. */
export function readingOf({ field, known, level }: StoredBar): MatchReading {
  if (!known) return 'NOT_KNOWN'
  if (field === 'age') return byDistance(Math.abs(Number(level)))
  if (field === 'height') {
    const at = HEIGHTS.findIndex((start) => level.startsWith(start))
    return byDistance(Math.abs(at - USUAL_HEIGHT))
  }
  if (field === 'sex') return level === 'same' ? 'SAME' : 'DIFFERENT'
  return WORDS[level] ?? (field === 'time' ? 'SAME' : 'PARTLY')
}
