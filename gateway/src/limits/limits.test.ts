import { buildSchema, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { Documents } from '../graph/documents.js'
import { operationOf } from '../graph/operation.js'
import { Fault } from '../http/fault.js'
import { checkOperation, checkVariables } from './check.js'
import { LIMITS, type LimitName } from './limits.js'

const schema = buildSchema(`
  directive @mark repeatable on FIELD
  type Query { node: Node list: [Node!]! page(first: Int, last: Int): Page! leaf: Int union: Any }
  type Node { node: Node list: [Node!]! leaf: Int page(first: Int): Page! union: Any }
  type Other { node: Node leaf: Int union: Any }
  union Any = Node | Other
  type Page { edges: [Edge!]! }
  type Edge { node: Node }
`)

/** Name of the limit that a text runs into; null where it is within all of them, "invalid" where it does not fit. */
function limitOf(text: string): string | null {
  try {
    new Documents(schema).read(text, null)
    return null
  } catch (error) {
    return error instanceof Fault ? String(error.extensions.limit) : 'invalid'
  }
}

const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ')
const nested = (levels: number, leaf: string) => `${'{ node '.repeat(levels - 1)}{ ${leaf} }${' }'.repeat(levels - 1)}`

describe('each limit, at its boundary', () => {
  it.each<[LimitName, (count: number) => string]>([
    ['depth', (count) => nested(count, 'leaf')],
    ['aliases', (count) => `{ ${times(count, (i) => `a${i}: __typename`)} }`],
    ['rootFields', (count) => `{ ${times(count, () => 'leaf')} }`],
    ['directives', (count) => `{ leaf ${times(count, () => '@mark')} }`],
    ['first', (count) => `{ page(first: ${count}) { edges { node { leaf } } } }`],
    ['variables', (count) => `query(${times(count, (i) => `$v${i}: Int`)}) { leaf }`],
  ])('%s', (limit, text) => {
    const most = LIMITS[limit]
    // Root fields bound aliases too, so those are measured one level below.
    const shape = limit === 'aliases' ? (count: number) => `{ node ${text(count)} }` : text
    expect([null, 'invalid']).toContain(limitOf(shape(most)))
    expect(limitOf(shape(most + 1))).toBe(limit)
  })

  it('tokens', () => {
    const text = (count: number) => `{ ${times(count - 2, () => 'leaf')} }`
    expect(limitOf(text(LIMITS.tokens))).toBe('rootFields')
    expect(limitOf(text(LIMITS.tokens + 1))).toBe('tokens')
  })

  it('fields, fragments expanded', () => {
    // One field of the root, then the same fragment again and again: 1 + spreads * 10.
    const text = (spreads: number, more: number) =>
      `{ node { ${times(spreads, () => '...F')} ${times(more, () => 'leaf')} } } fragment F on Node { ${times(10, () => 'leaf')} }`
    expect(limitOf(text(49, 9))).toBe(null)
    expect(limitOf(text(49, 10))).toBe('fields')
  })

  it('cost, by the length of lists', () => {
    const pages = '{ page(first: 100) { edges { node { page(first: 98) { edges { node { leaf } } } } } } }'
    expect(limitOf(pages)).toBe(null)
    expect(limitOf(pages.replace('leaf', 'list { leaf }'))).toBe('cost')
    expect(limitOf('{ list { list { list { list { leaf } } } } }')).toBe(null)
    expect(limitOf('{ list { list { list { list { list { leaf } } } } } }')).toBe('cost')
  })

  it('pages, whoever says how long', () => {
    const text = 'query($many: Int = 20) { page(first: $many) { edges { node { leaf } } } }'
    const operation = operationOf(parse(text), null)
    const pages = operation ? checkOperation(operation, schema) : new Set<string>()
    expect(() => checkVariables({ many: 100 }, pages)).not.toThrow()
    expect(() => checkVariables({ many: 101 }, pages)).toThrow('first')
    expect(limitOf(text.replace('20', '101'))).toBe('first')
    expect(limitOf('{ page(last: 101) { edges { node { leaf } } } }')).toBe('first')
  })

  it('values of variables', () => {
    const none = new Set<string>()
    const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)])
    expect(() => checkVariables({ a: deep(19) }, none)).not.toThrow()
    expect(() => checkVariables({ a: deep(20) }, none)).toThrow('variableDepth')
    expect(() => checkVariables({ a: Array.from({ length: 1_999 }, () => 1) }, none)).not.toThrow()
    expect(() => checkVariables({ a: Array.from({ length: 2_000 }, () => 1) }, none)).toThrow('variableValues')
  })
})

describe('bombs that a limit on depth does not stop', () => {
  const nest = (levels: number) =>
    `{ ...F0 } ${times(levels, (i) => `fragment F${i} on ${i === 0 ? 'Query' : 'Node'} { a: node { ...F${i + 1} } b: node { ...F${i + 1} } }`)}
     fragment F${levels} on Node { leaf }`
  const wide = (width: number, levels: number): string =>
    levels === 0 ? '{ leaf }' : `{ ${times(width, (i) => `a${i}: node ${wide(width, levels - 1)}`)} }`
  const conditions = (levels: number): string =>
    levels === 0
      ? '{ __typename }'
      : `{ union { ... on Node ${conditions(levels - 1)} ... on Other ${conditions(levels - 1)} } }`
  const cycle = '{ node { ...A } } fragment A on Node { node { ...B } } fragment B on Node { node { ...A } }'

  it.each([
    ['nested fragments, 10 levels', nest(10)],
    ['nested fragments, 14 levels', nest(14)],
    ['nested fragments, 60 levels', nest(60)],
    ['aliases, 8 wide 3 deep', wide(8, 3)],
    ['aliases, 10 wide 3 deep', wide(10, 3)],
    ['type conditions, 9 levels', conditions(9)],
    ['fragments in a circle', cycle],
    ['a thousand aliases', `{ node { ${times(1_000, (i) => `a${i}: leaf`)} } }`],
    ['a list of lists of lists', `{ list { ...A } } fragment A on Node { list { list { list { list { leaf } } } } }`],
    ['introspection in a nest', `{ __schema { types { ${'fields { type { '.repeat(12)} name ${'} }'.repeat(12)} } } }`],
  ])('%s', (_, text) => {
    // The best of three: the machine may be busy with other things.
    const took = [1, 2, 3].map(() => {
      const start = performance.now()
      expect(limitOf(text)).not.toBe(null)
      return performance.now() - start
    })
    expect(Math.min(...took)).toBeLessThan(50)
  })
})
