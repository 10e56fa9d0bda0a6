import type { ClockShape } from '@vatsalya/ui'
import { useT } from '../messages/index.js'

/** Whose limit each clock of a home or stay is. */
const OWNERS = {
  SAA_MEDICAL: 'HOME',
  CARE_PLAN: 'HOME',
  CCI_REG: 'HOME',
  CCI_PROV_MAX: 'STATE',
  CCI_INSPECT: 'INSPECTION',
  CCI_INSPECT_ACTION: 'DM',
} as const

type Code = keyof typeof OWNERS

function isCode(code: string): code is Code {
  return code in OWNERS
}

/** Puts label and owner of a clock into the language of the page; the graph tells them in English. */
export function useClockText() {
  const t = useT()
  return <C extends ClockShape>(clock: C): C =>
    isCode(clock.code) ? { ...clock, label: t(`clock.${clock.code}`), owner: t(`owner.${OWNERS[clock.code]}`) } : clock
}
