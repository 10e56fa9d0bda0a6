import { type GraphQLLeafType, isEnumType } from 'graphql'
import { note, type WriteValue } from './write-run.js'

const wrong = { code: 'SUBGRAPH_MALFORMED', kind: 'malformed' }

/** The writer for a scalar or enum. Values that the public schema does not have are not told, nor named. */
export function leafWriter(type: GraphQLLeafType): WriteValue {
  if (isEnumType(type)) {
    const known = new Map<unknown, string>(type.getValues().map(({ name }) => [name, JSON.stringify(name)]))
    return (value, run) => known.get(value) ?? note(run, `not a value of enum ${type.name}`, wrong)
  }
  switch (type.name) {
    case 'String':
      return (value, run) => (typeof value === 'string' ? JSON.stringify(value) : note(run, 'not a String', wrong))
    case 'ID':
      return (value, run) => {
        if (typeof value === 'string') return JSON.stringify(value)
        return Number.isInteger(value) ? `"${value}"` : note(run, 'not an ID', wrong)
      }
    case 'Int':
      return (value, run) => (Number.isInteger(value) ? `${value}` : note(run, 'not an Int', wrong))
    case 'Float':
      return (value, run) => (Number.isFinite(value) ? JSON.stringify(value) : note(run, 'not a Float', wrong))
    case 'Boolean':
      return (value, run) => (typeof value === 'boolean' ? `${value}` : note(run, 'not a Boolean', wrong))
    default:
      return (value) => JSON.stringify(value)
  }
}
