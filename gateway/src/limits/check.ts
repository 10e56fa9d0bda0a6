import { type GraphQLSchema, Kind, type ValueNode, visit } from 'graphql'
import type { ReadOperation } from '../graph/operation.js'
import { LIMITS, limitFault, refuseOver } from './limits.js'
import { measure } from './measure.js'

/** Arguments that say how long a list may be. */
const PAGE_ARGUMENTS = new Set(['first', 'last'])

/** Variables of an operation that say how long a page is; their values are checked with each request. */
export type PageVariables = ReadonlySet<string>

/**
 * Checks everything about an operation that does not depend on the values of its variables.
 *
 * @throws {Fault} 400 LIMIT_EXCEEDED with the limit's name
 */
export function checkOperation(operation: ReadOperation, schema: GraphQLSchema): PageVariables {
  let directives = 0
  const pages = new Set<string>()
  visit(operation.document, {
    Directive: () => {
      directives += 1
    },
    Argument: ({ name, value }) => {
      if (!PAGE_ARGUMENTS.has(name.value)) return
      if (value.kind === Kind.VARIABLE) pages.add(value.name.value)
      else refuseLongPage(value)
    },
  })
  refuseOver('directives', directives)
  for (const { variable, defaultValue } of operation.definition.variableDefinitions ?? []) {
    if (pages.has(variable.name.value) && defaultValue) refuseLongPage(defaultValue)
  }
  const { depth, introspectionDepth, aliases, rootFields, fields, cost } = measure(operation, schema)
  refuseOver('depth', depth)
  refuseOver('introspectionDepth', introspectionDepth)
  refuseOver('aliases', aliases)
  refuseOver('rootFields', rootFields)
  refuseOver('fields', fields)
  refuseOver('cost', cost)
  refuseOver('variables', operation.definition.variableDefinitions?.length ?? 0)
  return pages
}

function refuseLongPage(value: ValueNode): void {
  if (value.kind === Kind.INT) refuseOver('first', Number(value.value))
}

/**
 * Checks the values that came with one request.
 *
 * @throws {Fault} 400 LIMIT_EXCEEDED
 */
export function checkVariables(variables: Readonly<Record<string, unknown>>, pages: PageVariables): void {
  let values = 0
  const level = (value: unknown, depth: number): void => {
    if (depth > LIMITS.variableDepth) throw limitFault('variableDepth')
    values += 1
    if (values > LIMITS.variableValues) throw limitFault('variableValues')
    if (typeof value !== 'object' || value === null) return
    for (const inner of Object.values(value)) level(inner, depth + 1)
  }
  for (const [name, value] of Object.entries(variables)) {
    level(value, 1)
    if (pages.has(name) && typeof value === 'number') refuseOver('first', value)
  }
}
