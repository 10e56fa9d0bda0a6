import { Fault } from '../http/fault.js'

/** What one operation may ask for. Each has a boundary test; the numbers are those of the trust table. */
export const LIMITS = {
  /** Lexical tokens of the document. */
  tokens: 2_000,
  /** Levels of fields, fragments expanded; introspection apart. */
  depth: 12,
  introspectionDepth: 20,
  /** Aliased fields, fragments expanded. */
  aliases: 30,
  /** Fields of the root, fragments expanded. */
  rootFields: 15,
  /** Directives of the document. */
  directives: 20,
  /** Fields of the whole operation, fragments expanded: what bounds planning. */
  fields: 500,
  /** Fields of the answer, lists counted by `first` or as ten: what bounds fetching. */
  cost: 30_000,
  /** Largest page. */
  first: 100,
  /** Variables that an operation declares. */
  variables: 50,
  /** Values in the JSON of all variables together, and how deep they nest. */
  variableValues: 2_000,
  variableDepth: 20,
} as const

/** Name of a limit, as callers are told it. */
export type LimitName = keyof typeof LIMITS

/** The refusal of an operation that asks for more than it may. */
export function limitFault(limit: LimitName): Fault {
  const max = LIMITS[limit]
  return new Fault(400, 'LIMIT_EXCEEDED', `This asks for more than is allowed: ${limit} may be ${max} at most.`, {
    limit,
    max,
  })
}

/** @throws {Fault} 400 LIMIT_EXCEEDED */
export function refuseOver(limit: LimitName, value: number): void {
  if (value > LIMITS[limit]) throw limitFault(limit)
}
