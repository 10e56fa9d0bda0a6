import {
  type GraphQLAbstractType,
  type GraphQLCompositeType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { type Bag, isBag } from '../json.js'
import { type CollectedField, collectFields, fieldOf, type TypedSet, type Variant } from '../operation/collect.js'
import type { Names } from '../operation/names.js'
import { leafWriter } from './leaves.js'
import { literalOf } from './sink.js'
import { note, type WriteRun, type WriteValue, writeNull } from './write-run.js'

/** What a writer is made from. */
export interface WriterSource extends Variant {
  readonly names: Names
}

type WriteObject = (object: Bag, run: WriteRun) => boolean

const wrongType = { code: 'SUBGRAPH_MALFORMED', kind: 'malformed' }
const refusal = { code: 'UNAUTHORIZED_FIELD_OR_TYPE' }
const [comma, openList, closeList, closeObject] = [0x2c, 0x5b, 0x5d, 0x7d]

/** Makes the writer of an operation's whole `data`. False from it means that null went up to the root. */
export function dataWriter(source: WriterSource, root: GraphQLObjectType): WriteObject {
  return objectWriter(source, root, [{ on: root.name, set: source.operation.definition.selectionSet }])
}

function objectWriter(source: WriterSource, type: GraphQLCompositeType, sets: readonly TypedSet[]): WriteObject {
  const fields = collectFields(source, type, sets)
  const entries = [...fields.values()].map((field, index) => ({
    prefix: literalOf(`${index === 0 ? '{' : ','}"${field.responseKey}":`),
    responseKey: field.responseKey,
    key: source.names.innerKey(field.node),
    write: fieldWriter(source, type, field),
  }))
  const empty = literalOf('{}')
  if (entries.length === 0) {
    return (_, run) => {
      run.sink.literal(empty)
      return true
    }
  }
  return (object, run) => {
    const depth = run.depth++
    for (const { prefix, responseKey, key, write } of entries) {
      run.path[depth] = responseKey
      run.sink.literal(prefix)
      if (!write(object[key], run)) {
        run.depth = depth
        return false
      }
    }
    run.depth = depth
    run.sink.byte(closeObject)
    return true
  }
}

function fieldWriter(source: WriterSource, parent: GraphQLCompositeType, field: CollectedField): WriteValue {
  if (field.name === '__typename') return typeNameWriter(parent.name)
  // Other fields of the type system are answered by the gateway itself, before writing.
  if (field.name.startsWith('__')) return ownWriter(field.responseKey)
  const definition = fieldOf(parent, field.name)
  if (definition && field.refused) return refusedWriter(isNonNullType(definition.type), `${parent.name}.${field.name}`)
  if (!definition) throw new Error(`${parent.name} has no field ${field.name}`)
  return valueWriter(source, definition.type, field, `${parent.name}.${field.name}`)
}

function typeNameWriter(name: string): WriteValue {
  const literal = literalOf(`"${name}"`)
  return (_, run) => {
    run.sink.literal(literal)
    return true
  }
}

function ownWriter(responseKey: string): WriteValue {
  return (_, run) => {
    run.sink.json(run.own.get(responseKey) ?? 'null')
    return true
  }
}

function refusedWriter(isRequired: boolean, of: string): WriteValue {
  return (_, run) => {
    note(run, `not allowed to see ${of}`, refusal)
    return isRequired ? false : writeNull(run)
  }
}

function valueWriter(source: WriterSource, type: GraphQLOutputType, field: CollectedField, of: string): WriteValue {
  if (isNonNullType(type)) {
    const write = presentWriter(source, type.ofType, field, of)
    const message = `Cannot return null for non-nullable field ${of}.`
    return (value, run) =>
      value === null || value === undefined
        ? note(run, message, { code: 'NULL_FOR_NON_NULL' }, true)
        : write(value, run)
  }
  const write = presentWriter(source, type, field, of)
  return (value, run) => {
    if (value === null || value === undefined) return writeNull(run)
    const start = run.sink.at
    if (write(value, run)) return true
    run.sink.at = start
    return writeNull(run)
  }
}

function presentWriter(source: WriterSource, type: GraphQLOutputType, field: CollectedField, of: string): WriteValue {
  if (isListType(type)) {
    const write = valueWriter(source, type.ofType, field, of)
    return (value, run) => (Array.isArray(value) ? writeList(value, run, write) : note(run, 'not a list', wrongType))
  }
  if (isLeafType(type)) return leafWriter(type)
  if (isAbstractType(type)) return abstractWriter(source, type, field.sets)
  if (isCompositeType(type)) return concreteWriter(source, type, field.sets)
  throw new Error(`${of} has a type that cannot be written`)
}

function writeList(items: readonly unknown[], run: WriteRun, write: WriteValue): boolean {
  const depth = run.depth++
  run.sink.byte(openList)
  for (let index = 0; index < items.length; index++) {
    run.path[depth] = index
    if (index > 0) run.sink.byte(comma)
    if (!write(items[index], run)) {
      run.depth = depth
      return false
    }
  }
  run.depth = depth
  run.sink.byte(closeList)
  return true
}

function concreteWriter(source: WriterSource, type: GraphQLObjectType, sets: readonly TypedSet[]): WriteValue {
  let write: WriteObject | undefined
  return (value, run) => {
    if (!isBag(value)) return note(run, 'not an object', wrongType)
    write ??= objectWriter(source, type, sets)
    return write(value, run)
  }
}

function abstractWriter(source: WriterSource, type: GraphQLAbstractType, sets: readonly TypedSet[]): WriteValue {
  const { schema, access } = source
  const byType = new Map<string, WriteObject>()
  // Only types of the schema are remembered: names come from outside.
  const writerOf = (name: unknown): WriteObject | undefined => {
    const runtime = typeof name === 'string' && name !== type.name ? schema.getType(name) : type
    if (runtime !== type && !(isObjectType(runtime) && schema.isSubType(type, runtime))) return undefined
    const known = byType.get(runtime.name)
    if (known) return known
    const may = runtime === type || access.mayType(runtime.name)
    const write = may ? objectWriter(source, runtime, sets) : refusedObject(runtime.name)
    byType.set(runtime.name, write)
    return write
  }
  return (value, run) => {
    if (!isBag(value)) return note(run, 'not an object', wrongType)
    const write = writerOf(value.__typename)
    // A type outside the public schema is as good as nothing.
    return write ? write(value, run) : note(run, `not a ${type.name}`, { code: 'NULL_FOR_NON_NULL' }, true)
  }
}

function refusedObject(type: string): WriteObject {
  return (_, run) => note(run, `not allowed to see ${type}`, refusal)
}
