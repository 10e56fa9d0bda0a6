/** What the engine bounds. Every refusal names its limit by a stable code. */
export interface EngineLimits {
  /** Lexical tokens of a document. `LIMIT_TOKENS` */
  readonly tokens: number
  /** Subgraph calls that one operation may plan. `LIMIT_FETCHES` */
  readonly fetches: number
}

/** How much the engine remembers, and how long things may take. */
export interface EngineTuning {
  readonly documents: { readonly entries: number; readonly characters: number }
  readonly plans: { readonly entries: number; readonly characters: number }
  /** Wall-clock milliseconds for one plan. `LIMIT_PLAN_TIME` */
  readonly planMs: number
  /** Connections per subgraph. */
  readonly connections: number
  /** Bytes of one subgraph reply after unpacking. */
  readonly maxReplyBytes: number
}

export const defaultLimits: EngineLimits = { tokens: 2000, fetches: 40 }

export const noLimits: EngineLimits = { tokens: 1_000_000, fetches: 100_000 }

export const defaultTuning: EngineTuning = {
  documents: { entries: 2000, characters: 4_000_000 },
  plans: { entries: 2000, characters: 8_000_000 },
  planMs: 250,
  connections: 64,
  maxReplyBytes: 32 * 1024 * 1024,
}
