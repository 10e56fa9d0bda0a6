import type { Node, World } from '../oracle/world.js'

const stalls = `
  type Query {
    stall: Stall @shareable stalls: [Stall!] @shareable goods(filter: Wish, sort: Sort = PRICE): [Goods] deal: Deal @shareable
  }
  type Mutation { order(wish: Wish!): Receipt raise(by: Int! = 2): Int! }
  type Receipt @key(fields: "no") { no: Int! sum: Float goods: [Goods!] }
  input Wish { text: String = "any" most: Int max: Float = 9.5 mine: Boolean @inaccessible like: [Sort!] secret: String }
  enum Sort { PRICE NAME AGE }
  type Stall @shareable { name: String owner: Owner spot: Spot! hours: [[Int]] }
  type Spot @shareable { row: Int! label: String }
  interface Owner { id: ID! }
  type Firm implements Owner @key(fields: "id") { id: ID! name: String! @shareable tax: String }
  type Hawker implements Owner @key(fields: "id") { id: ID! nick: String }
  interface Goods { id: ID! label: String }
  type Fruit implements Goods @key(fields: "id") { id: ID! label: String @shareable kilo: Float @shareable sort: FruitSort }
  type Cloth implements Goods @key(fields: "id") { id: ID! label: String @shareable metre: Float colour: String }
  enum FruitSort { SWEET SOUR @inaccessible }
  union Deal = Fruit | Cloth
  type Basket @key(fields: "id") { id: ID! deals: [Deal!] }`

const prices = `
  type Query { stall: Stall @shareable stalls: [Stall!] @shareable basket(id: ID!, wish: Wish): Basket deal: Deal @shareable }
  type Stall @shareable { name: String spot: Spot! rent: Int }
  type Spot @shareable { label: String price: Float row: Int! }
  input Wish { text: String = "any" max: Float = 9.5 like: [Sort!] mine: Boolean }
  enum Sort { PRICE NAME }
  type Basket @key(fields: "id") {
    id: ID! items: [Goods] @provides(fields: "... on Fruit { label kilo } ... on Cloth { label }")
    main: Deal @provides(fields: "... on Fruit { kilo }") bag: Bag @provides(fields: "inside { label }")
  }
  type Bag { inside: Fruit size: Int }
  interface Goods { id: ID! }
  type Fruit implements Goods @key(fields: "id") {
    id: ID! label: String @external kilo: Float @external cost(times: Int = 1): Int weight: Float @override(from: "scales")
  }
  type Cloth implements Goods @key(fields: "id") { id: ID! label: String @external cost: String }
  union Deal = Fruit | Cloth
  type Firm @key(fields: "id") { id: ID! rating: Int @override(from: "scales", label: "percent(30)") }`

const scales = `
  type Query { scale: Scale! heaviest: Fruit }
  type Mutation { weigh(id: ID!): Fruit reset: Boolean }
  type Scale { no: Int! fruits: [Fruit] }
  type Fruit @key(fields: "id") { id: ID! weight: Float ripe: Boolean! }
  type Firm @key(fields: "id") { id: ID! name: String! @shareable rating: Int seal: String }
  type Hawker @key(fields: "id", resolvable: false) { id: ID! }
  type Receipt @key(fields: "no") { no: Int! paper: String who: Hawker }`

function makeNodes() {
  const goods: Node[] = [
    { __typename: 'Fruit', id: '1', label: 'Mango', kilo: 2.5, sort: 'SWEET', weight: 0.25, ripe: true },
    { __typename: 'Cloth', id: '2', label: null, metre: 1e21, colour: 'नीला', cost: 'c' },
    { __typename: 'Fruit', id: '3', label: 'Lime', kilo: null, sort: 'SOUR', weight: null, ripe: false },
  ].map((one) => ({
    ...one,
    ...(one.__typename === 'Fruit' && {
      cost: ({ times }: Record<string, unknown>) => (typeof times === 'number' ? times * Number(one.id) : null),
    }),
  }))
  const owners: Node[] = [
    { __typename: 'Firm', id: '1', name: 'Firm', tax: null, rating: 4, seal: 'wax' },
    { __typename: 'Hawker', id: '2', nick: 'hawk' },
  ]
  const stallOf = (name: string | null, owner: number): Node => ({
    __typename: 'Stall',
    name,
    owner: owners[owner],
    rent: owner === 0 ? 5 : null,
    hours: [[8, null], null, []],
    spot: { __typename: 'Spot', row: owner, label: 'A', price: 1.5 },
  })
  const stalls = [stallOf('One', 0), stallOf(null, 1)]
  const baskets: Node[] = ['1', '2'].map((id) => ({
    __typename: 'Basket',
    id,
    deals: [goods[0], goods[1]],
    items: [goods[1], null, goods[0], goods[2]],
    main: goods[0],
    bag: id === '1' ? { __typename: 'Bag', inside: goods[0], size: 3 } : null,
  }))
  const receipts: Node[] = [1, 2].map((no) => ({
    __typename: 'Receipt',
    no,
    sum: 0.1 + 0.2,
    goods: [goods[0], goods[2]],
    paper: `paper ${no}`,
    who: owners[1],
  }))
  return { goods, owners, stalls, baskets, receipts }
}

/** Shared root fields and values, `@provides` on abstract types, `@override`, enums and inputs that differ, mutations. */
export function marketWorld(): World {
  const { goods, owners, stalls: list, baskets, receipts } = makeNodes()
  return {
    subgraphs: { stalls, prices, scales },
    solid: new Set([
      ...['Fruit.id', 'Cloth.id', 'Firm.id', 'Hawker.id', 'Basket.id', 'Receipt.no'],
      // More than one subgraph gives these: a fault on them hits one way or the other.
      ...[
        'Fruit.label',
        'Fruit.kilo',
        'Cloth.label',
        'Stall.name',
        'Stall.spot',
        'Stall.owner',
        'Spot.row',
        'Spot.label',
      ],
      ...['Stall.hours', 'Stall.rent', 'Spot.price', 'Query.stall', 'Query.stalls', 'Query.deal', 'Firm.name'],
    ]),
    query: {
      stall: list[0],
      stalls: list,
      goods: ({ filter, sort }) => (sort === 'NAME' ? [goods[2], null] : filter === null ? null : goods),
      deal: goods[0],
      basket: ({ id }) => baskets.find((basket) => basket.id === id),
      scale: { __typename: 'Scale', no: 1, fruits: [goods[2], null, goods[0]] },
      heaviest: goods[2],
    },
    mutation: {
      order: ({ wish }) => ({ ...receipts[0], sum: JSON.stringify(wish).length }),
      raise: ({ by }) => by,
      weigh: ({ id }) => goods.find((one) => one.id === id && one.__typename === 'Fruit'),
      reset: () => null,
    },
    find: (said) => {
      if (said.__typename === 'Basket') return baskets.find(({ id }) => id === said.id)
      if (said.__typename === 'Receipt') return receipts.find(({ no }) => no === said.no)
      if (said.__typename === 'Firm' || said.__typename === 'Hawker') return owners.find(({ id }) => id === said.id)
      return goods.find(({ id, __typename }) => id === said.id && __typename === said.__typename)
    },
  }
}
