import { load } from './load.js'
import { options } from './options.js'
import { cpuMs, type Measured, residentMb } from './processes.js'

/** One load that all gateways get. */
export interface Case {
  readonly name: string
  readonly query: string
  readonly connections: number
  readonly requests: number
}

/** What a gateway took for one case. */
export interface Cost {
  /** CPU milliseconds per request, user and system, children included: the median of the rounds. */
  readonly cpuMs: number
  /** How often the engine's: the median of the ratios of each round, which foreign load moves least. */
  readonly ratio: number
  readonly rate: number
  readonly megabytes: number
  /** Requests sent anew because a connection had ended. */
  readonly again: number
}

/** Loads the gateways in turn, round by round. A gateway that does not stand it is told and left out of the answer. */
export async function measure(one: Case, gateways: readonly Measured[]): Promise<ReadonlyMap<string, Cost>> {
  const costs = new Map<string, number[]>()
  const rates = new Map<string, number[]>()
  const again = new Map<string, number>()
  const standing = [...gateways]
  const turn = async (gateway: Measured, requests: number) => {
    const before = cpuMs(gateway.child.pid)
    const { rate, again: more } = await load(gateway, one.query, one.connections, requests)
    again.set(gateway.name, (again.get(gateway.name) ?? 0) + more)
    return { cost: (cpuMs(gateway.child.pid) - before) / requests, rate }
  }
  for (const gateway of gateways) {
    try {
      // The compiler of each needs as much as a round to have seen it all.
      await turn(gateway, one.requests)
    } catch (error) {
      console.log(`${gateway.name} is left out of "${one.name}":`, error)
      standing.splice(standing.indexOf(gateway), 1)
    }
  }
  for (let round = 0; round < options.rounds; round++) {
    for (const gateway of standing) {
      const { cost, rate } = await turn(gateway, one.requests)
      costs.set(gateway.name, [...(costs.get(gateway.name) ?? []), cost])
      rates.set(gateway.name, [...(rates.get(gateway.name) ?? []), rate])
    }
  }
  const engine = costs.get('engine') ?? []
  return new Map(
    standing.map(({ name, child }) => {
      const own = costs.get(name) ?? []
      const ratios = own.map((cost, round) => cost / (engine[round] ?? Number.NaN))
      const cost = {
        cpuMs: median(own),
        ratio: median(ratios),
        rate: median(rates.get(name) ?? []),
        megabytes: residentMb(child.pid),
        again: again.get(name) ?? 0,
      }
      return [name, cost] as const
    }),
  )
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
