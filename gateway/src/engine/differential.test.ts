import { parse, validate } from 'graphql'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Oracle, startOracle } from './testing/oracle/oracle.js'
import { answerWhole, worldSend } from './testing/oracle/sides.js'
import { type StockApollo, startStockApollo } from './testing/oracle/stock-apollo.js'
import type { WorldFault } from './testing/oracle/world.js'
import { shopWorld } from './testing/worlds/shop.js'

/** Each difference to stock Apollo stands here with its reason; whatever else is asked must be answered alike. */
describe('the engine beside stock @apollo/gateway', () => {
  const world = shopWorld()
  let oracle: Oracle
  let apollo: StockApollo
  beforeAll(async () => {
    oracle = await startOracle(world)
    apollo = await startStockApollo(oracle.supergraph, worldSend(world))
  })
  afterAll(async () => {
    await oracle.engine.close()
    await apollo.close()
  })

  const both = async (query: string, variables: Record<string, unknown> = {}, faults: readonly WorldFault[] = []) => {
    expect(validate(oracle.schema, parse(query))).toEqual([])
    const { data, errors } = await oracle.engine.execute({ query, variables, context: faults })
    const theirs = await apollo.ask(query, variables, faults)
    const whole = answerWhole(oracle.schema, world, parse(query), variables, faults)
    const paths = (given: readonly { path?: readonly (string | number)[] | undefined }[] = []) =>
      given.map(({ path }) => path?.join('.')).sort()
    return {
      own: { data: JSON.parse(data ?? 'null'), errors: paths(errors) },
      apollo: { data: theirs.data, errors: paths(theirs.errors) },
      whole: { data: whole.data, errors: paths(whole.errors) },
    }
  }

  it.each([
    '{ me { id name reviews { body product { name rating } } } }',
    '{ products { id name inStock warehouse { city products { name reviews { body author { nick } } } } } }',
    'query ($n: Int = 2, $on: Boolean = true) { latest(n: $n) { ... @include(if: $on) { body } author { karma address { city } } } }',
    '{ now { day hour } shelves { name brand { label } } warehouses { code address { street { line } } } }',
    '{ top { id shipping(express: true) volume } }',
    '{ users { __typename role address { street { no } } } __typename }',
  ])('answers alike: %s', async (query) => {
    const { own, apollo: theirs, whole } = await both(query)
    expect(own.data).toEqual(whole.data)
    expect(own.data).toEqual(theirs.data)
  })

  it('keeps arguments of @requires apart, where Apollo answers by the client’s', async () => {
    const { own, apollo: theirs, whole } = await both('{ products { price(currency: EUR) shipping } }')
    expect(own).toEqual(whole)
    expect(theirs.data).not.toEqual(whole.data)
  })

  it('tells a value outside the public enum at its place, where Apollo says nothing in errors', async () => {
    const { own, apollo: theirs, whole } = await both('{ user(id: 3) { name role } }')
    expect(own).toEqual(whole)
    expect(theirs.data).toEqual(whole.data)
    expect(theirs.errors).toEqual([])
  })

  it('tells an error at every place of an entity, as Apollo does', async () => {
    const faults: WorldFault[] = [{ field: 'Product.rating', becomes: 'error', ending: '1' }]
    const { own, apollo: theirs, whole } = await both('{ latest(n: 2) { product { rating } } }', {}, faults)
    expect(own).toEqual(whole)
    expect(theirs.data).toEqual(whole.data)
    expect(own.errors).toEqual(theirs.errors)
  })
})
