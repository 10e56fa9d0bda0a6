import { unheard } from './usage.js'
import type { EngineWatch, OperationEnd, SeenOperation } from './watch.js'

/** One line per operation: which, how long, how it ended. */
export interface OperationLine {
  readonly operation: string | undefined
  readonly name: string | undefined
  readonly type: string | undefined
  readonly status: number
  readonly ms: number
  readonly planMs: number | undefined
  readonly fetches: number | undefined
  /** Codes of its errors, without their texts. */
  readonly errors: readonly string[]
}

/** Tells one line per operation. */
export function logWatch(tell: (line: OperationLine) => void): EngineWatch {
  return {
    begin: () => {
      let seen: SeenOperation | undefined
      return {
        read: (operation) => {
          seen = operation
        },
        call: () => unheard,
        end: ({ status, errors, ms, plan }: OperationEnd) =>
          tell({
            operation: seen?.hash,
            name: seen?.name,
            type: seen?.type,
            status,
            ms: tenths(ms),
            planMs: plan && tenths(plan.ms),
            fetches: plan?.fetches,
            errors: [...new Set(errors.map(({ extensions }) => String(extensions?.code ?? 'UNKNOWN')))],
          }),
      }
    },
  }
}

const tenths = (ms: number) => Math.round(ms * 10) / 10
