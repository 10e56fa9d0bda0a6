import {
  advanceClock,
  type ClockValue,
  endOfIndianDay,
  inForce,
  startClock,
  startOfIndianDay,
  toClock,
} from '@vatsalya/clocks'
import { languageOfAsker, rupees } from '@vatsalya/subgraph-kit'

interface Line {
  readonly stateCode: string
  readonly financialYear: string
  readonly releasedPaise: bigint
  readonly utilisedPaise: bigint
  /** Day of the latest statement, "2026-03-31". */
  readonly asOf: string
}

/**
 * The clock of a year's utilisation certificate at an instant (General Financial Rules 2017, r.238); null while the year
 * runs and for years before these rules. It is not stored: the line of money says all of it.
 */
export function certificateOf(line: Line, now: Date): ClockValue | null {
  const closes = `${Number(line.financialYear.slice(0, 4)) + 1}-03-31`
  if (now <= endOfIndianDay(closes) || !inForce('UTILISATION_CERTIFICATE', closes)) return null
  const running = startClock({
    id: `${line.financialYear}/${line.stateCode}`,
    code: 'UTILISATION_CERTIFICATE',
    subjectId: line.stateCode,
    holder: { officeId: line.stateCode, stateCode: line.stateCode, districtCode: '' },
    at: startOfIndianDay(closes),
  })
  if (line.utilisedPaise < line.releasedPaise) return toClock(running, now, languageOfAsker())
  const accounted = line.asOf < closes ? closes : line.asOf
  const stopped = advanceClock(running, { type: 'stopped', at: endOfIndianDay(accounted).toISOString() })
  return toClock(stopped.ok ? stopped.row : running, now)
}

/** What of a State's money is told, as text in rupees. */
export function fundsOf(row: { readonly releasedPaise: bigint; readonly utilisedPaise: bigint }) {
  return {
    released: rupees(row.releasedPaise),
    utilised: rupees(row.utilisedPaise),
    unspent: rupees(row.releasedPaise - row.utilisedPaise),
  }
}

/** Whole paise of rupees as text ("1405.50"); the scalar has checked the form. */
export function paiseOf(money: string): bigint {
  return BigInt(money.replace('.', ''))
}
