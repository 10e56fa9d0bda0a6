import type { Graph } from '../graph/graph.js'
import { type Bag, isBag } from '../json.js'
import type { Operation } from '../operation/variant.js'
import { EngineRefusal } from '../refusal.js'
import type { EngineLimits } from '../settings.js'
import { estimatePlanned, type PlannedSize } from './planned.js'
import { measureWritten } from './written.js'

/** Refuses what is written too large. Runs before validation, which itself takes long for some texts. */
export function checkWritten(operation: Operation, limits: EngineLimits): void {
  const size = measureWritten(operation)
  refuseOver('LIMIT_DEPTH', 'levels', size.depth, limits.depth)
  refuseOver('LIMIT_ROOT_FIELDS', 'root fields', size.rootFields, limits.rootFields)
  refuseOver('LIMIT_ALIASES', 'aliases', size.aliases, limits.aliases)
  refuseOver('LIMIT_DIRECTIVES', 'directives', size.directives, limits.directives)
  refuseOver('LIMIT_FIELDS', 'fields', size.fields, limits.fields)
}

/** Refuses what would be dear to plan or to answer. The operation is valid. */
export function checkPlanned(graph: Graph, operation: Operation, limits: EngineLimits): PlannedSize {
  const size = estimatePlanned(graph, operation)
  refuseOver('LIMIT_JOINS', 'joins', size.joins, limits.joins)
  refuseOver('LIMIT_LIST_SIZE', 'items of a list', size.page, limits.listSize)
  refuseOver('LIMIT_COST', 'objects', size.objects, limits.objects)
  return size
}

/** Refuses variables that are too many, or ask for too long a list. */
export function checkVariables(variables: Bag, size: PlannedSize, limits: EngineLimits): void {
  for (const name of size.pageVariables) {
    const value = variables[name]
    if (typeof value === 'number') refuseOver('LIMIT_LIST_SIZE', 'items of a list', value, limits.listSize)
  }
  refuseOver('LIMIT_VARIABLES', 'values in variables', countValues(variables, limits.variables), limits.variables)
}

/** Counts values, at any depth; stops when there are too many. */
function countValues(variables: Bag, most: number): number {
  let count = 0
  const left: unknown[] = [variables]
  while (left.length > 0 && count <= most + 1) {
    const value = left.pop()
    count += 1
    if (Array.isArray(value)) left.push(...value.slice(0, most + 1))
    else if (isBag(value)) left.push(...Object.values(value))
  }
  return count - 1
}

function refuseOver(code: string, what: string, size: number, limit: number): void {
  if (size > limit) throw new EngineRefusal(code, `over ${limit} ${what}`, 400, { limit })
}
