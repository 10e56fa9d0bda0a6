import { byUrgency, type ClockShape } from '@vatsalya/ui'
import { useT } from '../messages/index.js'

const CLOCKS = ['CNCP_SIR', 'CNCP_FINAL', 'CCL_SIR', 'CCL_INQUIRY'] as const
const ACTS = {
  'Ask for the social investigation report (Form 21)': 'act.sir21',
  'Ask for the social investigation report (Form 5)': 'act.sir5',
  'Hear the social investigation report': 'act.hearSir',
  Inquiry: 'act.inquiry',
  'Follow-up': 'act.followUp',
} as const

/** Puts label and owner of a clock into the language of the page; the graph tells them in English. */
export function useClockText() {
  const t = useT()
  return <C extends ClockShape>(clock: C): C => {
    const code = CLOCKS.find((known) => known === clock.code)
    return code ? { ...clock, label: t(`clock.${code}`), owner: t(`owner.${code}`) } : clock
  }
}

/** The next act in the language of the page, where the platform set it; what an officer wrote stays as written. */
export function useActText() {
  const t = useT()
  return (act: string): string => {
    const known = Object.entries(ACTS).find(([text]) => text === act)
    return known ? t(known[1]) : act
  }
}

/** The running clock that ends first; null where none runs. */
export function firstClock<C extends ClockShape>(clocks: readonly C[]): C | null {
  return clocks.filter(({ state }) => state !== 'STOPPED').sort(byUrgency)[0] ?? null
}

/** The clock of the final order: four months (s.36(2), s.14(2)). */
export function finalClock<C extends ClockShape>(clocks: readonly C[]): C | null {
  return clocks.find(({ code }) => code === 'CNCP_FINAL' || code === 'CCL_INQUIRY') ?? null
}

/** Orders matters by the clock that ends first; those without one come last. */
export function byFirstClock(
  a: { readonly clocks: readonly ClockShape[] },
  b: { readonly clocks: readonly ClockShape[] },
) {
  const [first, second] = [firstClock(a.clocks), firstClock(b.clocks)]
  return first && second ? byUrgency(first, second) : Number(!first) - Number(!second)
}
