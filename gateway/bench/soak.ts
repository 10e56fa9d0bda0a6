import { load } from './load.js'
import { type Measured, residentMb } from './processes.js'

/** Memory of a gateway under load. */
export interface Soaked {
  readonly minutes: number
  readonly firstMb: number
  readonly lastMb: number
  /** MB a minute over all but the first three minutes, in which the heap takes its size: least squares. */
  readonly slope: number
}

/** Keeps a gateway under load and looks at its memory six times a minute. */
export async function soak(gateway: Measured, query: string, minutes: number): Promise<Soaked> {
  const seen: { minute: number; megabytes: number }[] = []
  const begun = performance.now()
  const minute = () => (performance.now() - begun) / 60_000
  while (minute() < minutes) {
    const next = performance.now() + 10_000
    while (performance.now() < next) await load(gateway, query, 10, 100)
    seen.push({ minute: minute(), megabytes: residentMb(gateway.child.pid) })
    console.log(`${minute().toFixed(1)} minutes: ${Math.round(seen.at(-1)?.megabytes ?? 0)} MB`)
  }
  const settled = seen.filter((one) => one.minute > Math.min(3, minutes / 2))
  return {
    minutes,
    firstMb: settled[0]?.megabytes ?? Number.NaN,
    lastMb: settled.at(-1)?.megabytes ?? Number.NaN,
    slope: slopeOf(settled),
  }
}

function slopeOf(seen: readonly { minute: number; megabytes: number }[]): number {
  const mean = (of: (one: (typeof seen)[number]) => number) => seen.reduce((sum, one) => sum + of(one), 0) / seen.length
  const x = mean(({ minute }) => minute)
  const y = mean(({ megabytes }) => megabytes)
  const over = mean(({ minute, megabytes }) => (minute - x) * (megabytes - y))
  return over / mean(({ minute }) => (minute - x) ** 2)
}
