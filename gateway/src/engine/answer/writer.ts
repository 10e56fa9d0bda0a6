import {
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
import { isBag } from '../json.js'
import { type CollectedField, collectFields, fieldOf, type TypedSet, type Variant } from '../operation/collect.js'
import type { Names } from '../operation/names.js'
import { leafWriter } from './leaves.js'
import { note, type WriteRun, type WriteValue } from './write-run.js'

/** What a writer is made from. */
export interface WriterSource extends Variant {
  readonly names: Names
}

type WriteObject = (object: { readonly [key: string]: unknown }, run: WriteRun) => string | undefined

/** Makes the writer of an operation's whole `data`. Undefined from it means that null went up to the root. */
export function dataWriter(source: WriterSource, root: GraphQLObjectType): WriteObject {
  return objectWriter(source, root, [{ on: root.name, set: source.operation.definition.selectionSet }])
}

function objectWriter(source: WriterSource, type: GraphQLCompositeType, sets: readonly TypedSet[]): WriteObject {
  const fields = collectFields(source, type, sets)
  const entries = [...fields.values()].map((field, index) => {
    const prefix = `${index === 0 ? '{' : ','}${JSON.stringify(field.responseKey)}:`
    const write = fieldWriter(source, type, field)
    return { prefix, responseKey: field.responseKey, key: source.names.innerKey(field.node), write }
  })
  if (entries.length === 0) return () => '{}'
  return (object, run) => {
    const depth = run.depth++
    let text = ''
    for (const { prefix, responseKey, key, write } of entries) {
      run.path[depth] = responseKey
      const value = write(object[key], run)
      if (value === undefined) {
        run.depth = depth
        return undefined
      }
      text += prefix + value
    }
    run.depth = depth
    return `${text}}`
  }
}

function fieldWriter(source: WriterSource, parent: GraphQLCompositeType, field: CollectedField): WriteValue {
  if (field.name === '__typename') return () => JSON.stringify(parent.name)
  // Other fields of the type system are answered by the gateway itself, before writing.
  if (field.name.startsWith('__')) return (_, run) => run.own.get(field.responseKey) ?? 'null'
  const definition = fieldOf(parent, field.name)
  if (definition && field.refused) return refusedWriter(isNonNullType(definition.type), `${parent.name}.${field.name}`)
  if (!definition) throw new Error(`${parent.name} has no field ${field.name}`)
  return valueWriter(source, definition.type, field, `${parent.name}.${field.name}`)
}

function refusedWriter(isRequired: boolean, of: string): WriteValue {
  const extensions = { code: 'UNAUTHORIZED_FIELD_OR_TYPE' }
  return (_, run) => {
    note(run, `not allowed to see ${of}`, extensions)
    return isRequired ? undefined : 'null'
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
  return (value, run) => (value === null || value === undefined ? 'null' : (write(value, run) ?? 'null'))
}

function presentWriter(source: WriterSource, type: GraphQLOutputType, field: CollectedField, of: string): WriteValue {
  if (isListType(type)) {
    const write = valueWriter(source, type.ofType, field, of)
    return (value, run) => (Array.isArray(value) ? writeList(value, run, write) : note(run, 'not a list', wrongType))
  }
  if (isLeafType(type)) return leafWriter(type)
  if (isCompositeType(type)) return compositeWriter(source, type, field.sets)
  throw new Error(`${of} has a type that cannot be written`)
}

function writeList(items: readonly unknown[], run: WriteRun, write: WriteValue): string | undefined {
  const depth = run.depth++
  let text = '['
  for (let index = 0; index < items.length; index++) {
    run.path[depth] = index
    const item = write(items[index], run)
    if (item === undefined) {
      run.depth = depth
      return undefined
    }
    text += index === 0 ? item : `,${item}`
  }
  run.depth = depth
  return `${text}]`
}

const wrongType = { code: 'SUBGRAPH_MALFORMED', kind: 'malformed' }

function compositeWriter(source: WriterSource, type: GraphQLCompositeType, sets: readonly TypedSet[]): WriteValue {
  if (!isAbstractType(type)) {
    let write: WriteObject | undefined
    return (value, run) => {
      if (!isBag(value)) return note(run, 'not an object', wrongType)
      write ??= objectWriter(source, type, sets)
      return write(value, run)
    }
  }
  const byType = new Map<unknown, WriteObject | null>()
  return (value, run) => {
    if (!isBag(value)) return note(run, 'not an object', wrongType)
    const name = value.__typename
    let write = byType.get(name)
    if (write === undefined) {
      const runtime = typeof name === 'string' && name !== type.name ? source.schema.getType(name) : type
      const fits = runtime === type || (isObjectType(runtime) && source.schema.isSubType(type, runtime))
      if (fits && isObjectType(runtime) && !source.access.mayType(runtime.name)) write = refusedObject(runtime.name)
      else write = fits && isCompositeType(runtime) ? objectWriter(source, runtime, sets) : null
      byType.set(name, write)
    }
    // A type outside the public schema is as good as nothing.
    return write === null ? note(run, `not a ${type.name}`, { code: 'NULL_FOR_NON_NULL' }, true) : write(value, run)
  }
}

function refusedObject(type: string): WriteObject {
  return (_, run) => note(run, `not allowed to see ${type}`, { code: 'UNAUTHORIZED_FIELD_OR_TYPE' })
}
