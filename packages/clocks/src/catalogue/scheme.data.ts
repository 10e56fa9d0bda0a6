import { type ClockEntry, months } from './definition.js'

/** Limits on scheme money. */
export const SCHEME_CLOCKS = {
  UTILISATION_CERTIFICATE: {
    label: ['Utilisation certificate', 'उपयोगिता प्रमाण पत्र', 'استعمال کا سرٹیفکیٹ'],
    limit: months(12),
    runsFrom: 'close of the financial year',
    owner: 'STATE',
    source: 'General Financial Rules 2017, r.238',
    ifMissed: 'Blocks the next release',
    confidence: 'KNOWN',
    effectiveFrom: '2017-03-08',
  },
} as const satisfies Record<string, ClockEntry>
