/** What the engine bounds. Every refusal names its limit by a stable code. */
export interface EngineLimits {
  /** Lexical tokens of a document. `LIMIT_TOKENS` */
  readonly tokens: number
  /** Levels of fields; introspection apart. `LIMIT_DEPTH` */
  readonly depth: number
  /** `LIMIT_ROOT_FIELDS` */
  readonly rootFields: number
  /** Aliases, those in fragments counted at every spread. `LIMIT_ALIASES` */
  readonly aliases: number
  /** `LIMIT_DIRECTIVES` */
  readonly directives: number
  /** Fields, those in fragments counted at every spread. `LIMIT_FIELDS` */
  readonly fields: number
  /** Places where the answer goes on in another subgraph. `LIMIT_JOINS` */
  readonly joins: number
  /** Value of `first`, `last` or `limit`. `LIMIT_LIST_SIZE` */
  readonly listSize: number
  /** Objects that the answer may hold, lists without a page size taken as ten. `LIMIT_COST` */
  readonly objects: number
  /** Values in variables, at any depth. `LIMIT_VARIABLES` */
  readonly variables: number
  /** Subgraph calls that one operation may plan. `LIMIT_FETCHES` */
  readonly fetches: number
}

/** Bounds of a cache: entries, and characters of text together (compiled forms take some times as much memory). */
export interface CacheBounds {
  readonly entries: number
  readonly characters: number
}

/** How much the engine remembers, and how long things may take. */
export interface EngineTuning {
  readonly documents: CacheBounds
  readonly plans: CacheBounds
  /** Wall-clock milliseconds for one plan. `LIMIT_PLAN_TIME` */
  readonly planMs: number
  /** Connections per subgraph. */
  readonly connections: number
  /** Bytes of one subgraph reply after unpacking. */
  readonly maxReplyBytes: number
  /** Whether equal reads under way at once are one call: same body, same headers. Only on the engine's own connections. */
  readonly shareReads: boolean
}

export const defaultLimits: EngineLimits = {
  tokens: 2000,
  depth: 12,
  rootFields: 15,
  aliases: 30,
  directives: 20,
  fields: 1000,
  joins: 100,
  listSize: 100,
  objects: 500_000,
  variables: 5000,
  fetches: 40,
}

export const noLimits: EngineLimits = {
  tokens: Number.MAX_SAFE_INTEGER,
  depth: Number.MAX_SAFE_INTEGER,
  rootFields: Number.MAX_SAFE_INTEGER,
  aliases: Number.MAX_SAFE_INTEGER,
  directives: Number.MAX_SAFE_INTEGER,
  fields: Number.MAX_SAFE_INTEGER,
  joins: Number.MAX_SAFE_INTEGER,
  listSize: Number.MAX_SAFE_INTEGER,
  objects: Number.POSITIVE_INFINITY,
  variables: Number.MAX_SAFE_INTEGER,
  fetches: Number.MAX_SAFE_INTEGER,
}

export const defaultTuning: EngineTuning = {
  documents: { entries: 2000, characters: 4_000_000 },
  plans: { entries: 2000, characters: 8_000_000 },
  planMs: 2000,
  connections: 64,
  maxReplyBytes: 32 * 1024 * 1024,
  shareReads: false,
}
