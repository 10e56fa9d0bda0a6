import { MATCH_BANDS } from '../../database/tables.js'
import type { MatchDesk } from '../../generated/types.js'
import type { TallyRow } from './pair.repository.js'
import { OPEN_STATES } from './pair.rules.js'

/** Decided pairs below which a precision would be one case's luck. */
const LEAST_DECIDED = 5
const DAY_MS = 86_400_000

/** Figures of the desk out of counts by state and band. */
export function deskFigures(tally: readonly TallyRow[], now: Date): MatchDesk {
  const sum = (rows: readonly TallyRow[]) => rows.reduce((all, { n }) => all + n, 0)
  const inState = (...states: readonly string[]) => tally.filter(({ state }) => states.includes(state))
  const open = tally.filter(({ state, band }) => OPEN_STATES.includes(state) && band !== 'LOW')
  const oldest = open.map(({ oldest: at }) => at.getTime())
  return {
    alerts: sum(open.filter(({ band }) => band === 'ALERT')),
    open: sum(open),
    asked: sum(inState('ASKED')),
    halfConfirmed: sum(inState('HALF_CONFIRMED')),
    confirmed: sum(inState('CONFIRMED')),
    rejected: sum(inState('REJECTED')),
    oldestOpenDays: oldest.length > 0 ? Math.floor((now.getTime() - Math.min(...oldest)) / DAY_MS) : null,
    bands: MATCH_BANDS.map((name) => {
      const of = tally.filter(({ band }) => band === name)
      const confirmed = sum(of.filter(({ state }) => state === 'CONFIRMED'))
      const rejected = sum(of.filter(({ state }) => state === 'REJECTED'))
      const decided = confirmed + rejected
      return {
        band: name,
        open: sum(of.filter(({ state }) => OPEN_STATES.includes(state))),
        confirmed,
        rejected,
        precision: decided >= LEAST_DECIDED ? confirmed / decided : null,
      }
    }),
  }
}
