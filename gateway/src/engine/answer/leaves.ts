import { type GraphQLLeafType, isEnumType } from 'graphql'
import { literalOf } from './sink.js'
import { note, type WriteValue } from './write-run.js'

const wrong = { code: 'SUBGRAPH_MALFORMED', kind: 'malformed' }
const literals = { true: literalOf('true'), false: literalOf('false') }

/** The writer for a scalar or enum. Values that the public schema does not have are not told, nor named. */
export function leafWriter(type: GraphQLLeafType): WriteValue {
  if (isEnumType(type)) {
    const known = new Map<unknown, Uint8Array>(type.getValues().map(({ name }) => [name, literalOf(`"${name}"`)]))
    return (value, run) => {
      const literal = known.get(value)
      if (!literal) return note(run, `not a value of enum ${type.name}`, wrong)
      run.sink.literal(literal)
      return true
    }
  }
  return scalarWriters.get(type.name) ?? anyScalar
}

const anyScalar: WriteValue = (value, run) => {
  run.sink.json(JSON.stringify(value))
  return true
}

const scalarWriters: ReadonlyMap<string, WriteValue> = new Map<string, WriteValue>([
  [
    'String',
    (value, run) => {
      if (typeof value !== 'string') return note(run, 'not a String', wrong)
      run.sink.string(value)
      return true
    },
  ],
  [
    'ID',
    (value, run) => {
      if (typeof value === 'string') run.sink.string(value)
      else if (typeof value === 'number' && Number.isInteger(value)) run.sink.string(`${value}`)
      else return note(run, 'not an ID', wrong)
      return true
    },
  ],
  [
    'Int',
    (value, run) => {
      if (typeof value !== 'number' || !Number.isInteger(value)) return note(run, 'not an Int', wrong)
      run.sink.number(value)
      return true
    },
  ],
  [
    'Float',
    (value, run) => {
      if (typeof value !== 'number' || !Number.isFinite(value)) return note(run, 'not a Float', wrong)
      run.sink.number(value)
      return true
    },
  ],
  [
    'Boolean',
    (value, run) => {
      if (typeof value !== 'boolean') return note(run, 'not a Boolean', wrong)
      run.sink.literal(value ? literals.true : literals.false)
      return true
    },
  ],
])
