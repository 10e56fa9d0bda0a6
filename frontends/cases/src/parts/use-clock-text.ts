import type { ClockShape } from '@vatsalya/ui'
import { useT } from '../messages/index.js'

const KNOWN = [
  'MISSING_FIR',
  'MISSING_AHTU',
  'MISSING_AHTU_REPORT',
  'CNCP_PRODUCE',
  'ZERO_FIR_ACCEPT',
  'SEARCH_FOLLOW_UP',
  'MISSING_REVIEW',
  'LEAD_HIGH_RISK',
  'LEAD_CHECK',
  'SIGHTING_URGENT',
  'SIGHTING_SCREEN',
  'SIGHTING_OUTCOME',
] as const

/** Puts label and owner of a clock into the language of the page; the graph tells them in English. */
export function useClockText() {
  const t = useT()
  return <C extends ClockShape>(clock: C): C => {
    const code = KNOWN.find((known) => known === clock.code)
    return code ? { ...clock, label: t(`clock.${code}`), owner: t(`owner.${code}`) } : clock
  }
}
