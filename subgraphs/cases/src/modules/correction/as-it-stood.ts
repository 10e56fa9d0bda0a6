import { isCorrectable } from './correctable.js'
import { asItStood, correctedFields, inWords } from './correction.rules.js'
import type { Known } from './facts.js'
import type { PastRow } from './past.repository.js'

/** What was kept of a report and of its child's identity. */
function partsOf(known: Known, past: readonly PastRow[], reportId: string) {
  return [
    { stands: known.identity, rows: past.filter((row) => row.reportId === null) },
    { stands: known.report, rows: past.filter((row) => row.reportId === reportId) },
  ]
}

/** The facts of a report and of its child as they stood at an instant, in words; what was not told is left out. */
export function factsAt(known: Known, past: readonly PastRow[], reportId: string, at: Date) {
  return partsOf(known, past, reportId).flatMap(({ stands, rows }) =>
    Object.entries(asItStood(stands, rows, at)).flatMap(([fact, told]) => {
      const value = inWords(told)
      return value !== null && isCorrectable(fact) ? [{ fact, value }] : []
    }),
  )
}

/** The corrections of a report and of its child, newest first; what one act corrected in both is one correction. */
export function correctionsOf(known: Known, past: readonly PastRow[], reportId: string) {
  const acts = new Map<string, { row: PastRow; changed: ReturnType<typeof changesOf> }>()
  for (const { stands, rows } of partsOf(known, past, reportId)) {
    for (const row of rows) {
      const key = `${row.at.toISOString()} ${row.byPerson}`
      const changed = [...(acts.get(key)?.changed ?? []), ...changesOf(stands, rows, row)]
      acts.set(key, { row: acts.get(key)?.row ?? row, changed })
    }
  }
  return [...acts.values()].sort((one, other) => other.row.at.getTime() - one.row.at.getTime())
}

function changesOf(stands: Known['report'], rows: readonly PastRow[], of: PastRow) {
  return correctedFields(stands, rows, of).flatMap(({ field, before, after }) =>
    isCorrectable(field) ? [{ fact: field, before, after }] : [],
  )
}
