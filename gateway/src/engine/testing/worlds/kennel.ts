import type { Node, Self, World } from '../oracle/world.js'

const animals = `
  type Query { animals: [Animal] dogs(first: Int = 3): [Dog!] keepers: [Keeper!] guest: Guest meals: [Food] }
  interface Animal { id: ID! weight: Int food: Food friend: Animal }
  interface Tame { name: String }
  type Dog implements Animal & Tame @key(fields: "id") {
    id: ID! weight: Int food: Food friend: Animal name: String tricks(most: Int = 2): [String!]
  }
  type Cat implements Animal & Tame @key(fields: "id") {
    id: ID! weight: Int food: Food friend: Animal name: String lives: Int!
  }
  type Newt implements Animal { id: ID! weight: Int food: Food friend: Animal }
  union Guest = Dog | Keeper
  union Food = Dry | Wet | Feast
  type Dry { grams: Int! maker: Maker }
  type Wet { ml: Int tin: Tin }
  type Feast { courses: [Food] }
  type Maker @key(fields: "id") { id: ID! country: String }
  type Tin { size: Int metal: String }
  type Keeper @key(fields: "id") { id: ID! level: Int best: Animal animals: [Animal!] }`

const billing = `
  type Query { dear: [Dog] }
  interface Animal { id: ID! weight: Int }
  type Dog implements Animal @key(fields: "id") {
    id: ID! weight: Int @external food: Food @external
    price: Float @requires(fields: "food { ... on Dry { grams maker { country } } ... on Wet { ml tin { size } } }")
    fee(rate: Float = 1.5): Float @requires(fields: "weight")
    bill: String @external tax: String @requires(fields: "bill")
  }
  type Cat implements Animal @key(fields: "id") { id: ID! weight: Int @external fee: String @requires(fields: "weight") }
  union Food = Dry | Wet
  type Dry { grams: Int! @external maker: Maker @external }
  type Wet { ml: Int @external tin: Tin @external }
  type Tin { size: Int @external }
  type Maker @key(fields: "id") { id: ID! country: String @external stamp: String! @requires(fields: "country") }
  type Keeper @key(fields: "id") {
    id: ID! level: Int @external animals: [Animal!] @external best: Animal @external
    cost: String @requires(fields: "level animals { id weight }")
    pride: String @requires(fields: "best { __typename id ... on Dog { weight } }")
  }`

const books = `
  type Query { ledger: [Entry!] }
  type Entry { of: Billed sum: Int }
  union Billed = Dog | Keeper
  type Dog @key(fields: "id") {
    id: ID! price: Float @external fee(rate: Float = 1.5): Float @external tricks(most: Int = 2): [String!] @external
    bill: String @requires(fields: "price fee(rate: 2)")
    show: String! @requires(fields: "tricks(most: 1)")
  }
  type Keeper @key(fields: "id") { id: ID! cost: String @external debt: [String] @requires(fields: "cost") }`

function makeNodes() {
  const makers: Node[] = ['1', '2'].map((id) => ({
    __typename: 'Maker',
    id,
    country: id === '1' ? 'IN' : null,
    stamp: (_: unknown, self: Self) => `stamp ${self.required('country')}`,
  }))
  const foods: Node[] = [
    { __typename: 'Dry', grams: 30, maker: () => makers[0] },
    { __typename: 'Wet', ml: 5, tin: { __typename: 'Tin', size: 2, metal: 'iron' } },
    { __typename: 'Dry', grams: 0, maker: null },
    { __typename: 'Feast', courses: () => [foods[0], null, foods[1]] },
  ]
  const said = (value: unknown) => (value === undefined ? 'nothing' : JSON.stringify(plain(value)))
  const dog = (id: string, weight: number | null, food: number | null): Node => ({
    __typename: 'Dog',
    id,
    weight,
    name: id === '3' ? null : `Dog ${id}`,
    food: () => (food === null ? null : foods[food]),
    friend: () => all[Number(id) % all.length],
    tricks: ({ most }: Record<string, unknown>) => ['sit', 'roll', 'beg'].slice(0, typeof most === 'number' ? most : 9),
    price: (_: unknown, self: Self) => priceOf(self.required('food')),
    fee: ({ rate }: Record<string, unknown>, self: Self) =>
      typeof rate === 'number' ? Number(self.required('weight') ?? 0) * rate : null,
    bill: (_: unknown, self: Self) => `${said(self.required('price'))} ${said(self.required('fee', { rate: 2 }))}`,
    show: (_: unknown, self: Self) => said(self.required('tricks', { most: 1 })),
    tax: (_: unknown, self: Self) => `tax on ${said(self.required('bill'))}`,
  })
  const cat = (id: string, weight: number | null): Node => ({
    __typename: 'Cat',
    id,
    weight,
    name: `Cat ${id}`,
    food: () => foods[1],
    friend: () => all[0],
    lives: 9,
    fee: (_: unknown, self: Self) => `fee ${said(self.required('weight'))}`,
  })
  const all: Node[] = [
    dog('1', 10, 0),
    cat('2', 4),
    dog('3', null, 1),
    dog('4', 7, null),
    { __typename: 'Newt', id: '5', weight: 1, food: () => foods[3], friend: () => all[1] },
  ]
  const keepers: Node[] = ['1', '2'].map((id) => ({
    __typename: 'Keeper',
    id,
    level: id === '1' ? 3 : null,
    best: () => (id === '1' ? all[0] : all[1]),
    animals: () => (id === '1' ? [all[0], all[1]] : null),
    cost: (_: unknown, self: Self) => `${said(self.required('level'))} ${weights(self.required('animals'))}`,
    pride: (_: unknown, self: Self) => prideOf(self.required('best')),
    debt: (_: unknown, self: Self) => [`${said(self.required('cost'))}`, null],
  }))
  return { all, keepers, makers, foods }
}

type Record_ = Record<string, unknown>
const record = (value: unknown): Record_ => (typeof value === 'object' && value !== null ? { ...value } : {})
const plain = (value: unknown): unknown => (typeof value === 'function' ? value() : value)

function priceOf(food: unknown): number | null {
  const { __typename, grams, maker, ml, tin } = record(plain(food))
  if (__typename === 'Dry') return Number(grams) + (record(plain(maker)).country === 'IN' ? 100 : 0)
  return __typename === 'Wet' ? Number(ml) * Number(record(tin).size) : null
}

function weights(animals: unknown): string {
  const list = plain(animals)
  return Array.isArray(list) ? list.map((one) => `${record(one).id}:${record(one).weight}`).join() : 'none'
}

function prideOf(best: unknown): string {
  const { __typename, id, weight } = record(plain(best))
  return `${__typename} ${id} ${__typename === 'Dog' ? weight : ''}`
}

/** `@requires`: chains of it, through fragments, interfaces, unions and lists, with and without arguments. */
export function kennelWorld(): World {
  const { all, keepers, makers, foods } = makeNodes()
  const dogs = all.filter(({ __typename }) => __typename === 'Dog')
  return {
    subgraphs: { animals, billing, books },
    solid: new Set([
      ...['Dog.id', 'Dog.weight', 'Dog.food', 'Dog.price', 'Dog.fee', 'Dog.tricks', 'Dog.bill', 'Cat.id', 'Cat.weight'],
      ...['Dry.grams', 'Dry.maker', 'Wet.ml', 'Wet.tin', 'Tin.size', 'Maker.id', 'Maker.country', 'Newt.id'],
      ...['Newt.weight', 'Keeper.id', 'Keeper.level', 'Keeper.animals', 'Keeper.best', 'Keeper.cost'],
    ]),
    query: {
      animals: [...all, null],
      dogs: ({ first }) => dogs.slice(0, typeof first === 'number' ? first : 9),
      keepers,
      guest: keepers[0],
      meals: [foods[0], foods[3], null, foods[1]],
      dear: [dogs[1], null, dogs[0]],
      ledger: [
        { __typename: 'Entry', of: dogs[0], sum: 1 },
        { __typename: 'Entry', of: keepers[1], sum: null },
      ],
    },
    find: (said) => {
      const nodes = said.__typename === 'Keeper' ? keepers : said.__typename === 'Maker' ? makers : all
      return nodes.find(({ id }) => id === said.id)
    },
  }
}
