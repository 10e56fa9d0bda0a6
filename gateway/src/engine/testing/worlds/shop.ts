import type { Node, Self, World } from '../oracle/world.js'

const accountsSdl = `
  type Query { me: User user(id: ID!): User users(first: Int = 2): [User!] }
  type Mutation { renameUser(input: RenameInput!): User bump(by: Int = 1): Int! breakIt: User! }
  input RenameInput { id: ID! name: String = "nameless" }
  type User @key(fields: "id") @key(fields: "email") {
    id: ID! email: String! name: String nick: String! @shareable address: Address @shareable role: Role! roles: [Role]
    karma: Int
  }
  type Address @shareable { city: String street: Street }
  type Street @shareable { line: String! no: Int }
  enum Role { ADMIN STAFF HIDDEN @inaccessible }`

const productsSdl = `
  type Query {
    product(id: ID!): Product products(filter: Filter): [Product!]! shelves: [[Product]!] top: Product! now: Clock @shareable
  }
  type Product @key(fields: "id") @key(fields: "sku brand { code }") {
    id: ID! sku: String! brand: Brand! name: String! price(currency: Currency = INR): Float dims: Dims
    tags: [String!] related: [Product] weight: Int matrix: [[Int!]] old: String @deprecated
  }
  type Clock @shareable { day: String hour: Int! }
  type Brand @shareable { code: ID! label: String }
  type Dims @shareable { w: Int h: Int unit: String! }
  enum Currency { INR USD EUR }
  input Filter { ids: [ID!] min: Float = 0.5 nested: Filter tags: [String] currency: Currency = USD }`

const inventorySdl = `
  type Query { warehouses: [Warehouse] now: Clock @shareable }
  type Clock @shareable { day: String hour: Int! }
  type Product @key(fields: "sku brand { code }") {
    sku: String! brand: Brand! inStock: Int! warehouse: Warehouse @shareable
    price(currency: Currency = INR): Float @external weight: Int @external dims: Dims @external
    shipping(express: Boolean = false): String @requires(fields: "price(currency: USD) weight")
    volume: Float @requires(fields: "dims { w h }")
    label: String! @requires(fields: "price(currency: EUR)")
  }
  type Brand @shareable { code: ID! label: String }
  type Dims @shareable { w: Int h: Int unit: String! }
  enum Currency { INR USD EUR }
  type Warehouse @key(fields: "code") { code: ID! city: String products: [Product!] address: Address @shareable }
  type Address @shareable { city: String street: Street }
  type Street @shareable { line: String! no: Int }`

const reviewsSdl = `
  type Query { review(id: ID!): Review latest(n: Int): [Review] }
  type Mutation { addReview(product: ID!, body: String!): Review }
  type Review @key(fields: "id") { id: ID! body: String stars: Int! author: User @provides(fields: "nick") product: Product }
  type User @key(fields: "id") {
    id: ID! nick: String! @external reviews(first: Int = 1): [Review!]! karma: Int @override(from: "accounts")
  }
  type Product @key(fields: "id") { id: ID! reviews: [Review] rating: Float warehouse: Warehouse @shareable }
  type Warehouse @key(fields: "code", resolvable: false) { code: ID! }`

const street = { __typename: 'Street', line: 'Long Lane', no: 4 }
const rawUsers = [
  { id: '1', email: 'a@x', name: 'Asha', nick: 'ash', role: 'ADMIN', roles: ['ADMIN', 'HIDDEN', null], karma: 5 },
  { id: '2', email: 'b@x', name: null, nick: 'bel', role: 'STAFF', roles: [], karma: null },
  { id: '3', email: 'c@x', name: 'Chi', nick: 'chi', role: 'HIDDEN', roles: null, karma: 0 },
]
const rawProducts = [
  { id: '1', sku: 's1', brand: 'b1', name: 'Table', price: 10, w: 1, h: 2, weight: 7, tags: ['wood', 'big'] },
  { id: '2', sku: 's2', brand: 'b1', name: 'Lamp', price: null, w: null, h: 3, weight: null, tags: [] },
  { id: '3', sku: 's1', brand: 'b2', name: 'Chair "x"', price: 0, w: 4, h: 4, weight: 1, tags: null },
]
const rawReviews = [
  { id: '1', body: 'good', stars: 5, author: '1', product: '1' },
  { id: '2', body: null, stars: 1, author: '2', product: '1' },
  { id: '3', body: 'bad', stars: 2, author: '1', product: '3' },
]
const rates: Readonly<Record<string, number>> = { INR: 1, USD: 0.5, EUR: 0.25 }

function makeNodes() {
  const brand = (code: string) => ({ __typename: 'Brand', code, label: code === 'b1' ? 'Oak' : null })
  const warehouses: Node[] = ['w1', 'w2'].map((code) => ({
    __typename: 'Warehouse',
    code,
    city: code === 'w1' ? 'Pune' : null,
    address: { __typename: 'Address', city: 'Pune', street },
    products: () => products.filter((_, index) => index % 2 === 0),
  }))
  const users: Node[] = rawUsers.map((user) => ({
    ...user,
    __typename: 'User',
    address: user.id === '2' ? null : { __typename: 'Address', city: 'Pune', street },
    reviews: ({ first }: Record<string, unknown>) =>
      reviews.filter(({ authorId }) => authorId === user.id).slice(0, typeof first === 'number' ? first : 0),
  }))
  const products: Node[] = rawProducts.map((product) => ({
    __typename: 'Product',
    ...product,
    brand: brand(product.brand),
    price: ({ currency }: Record<string, unknown>) =>
      product.price === null ? null : product.price * (rates[String(currency)] ?? 1),
    dims: product.w === null ? null : { __typename: 'Dims', w: product.w, h: product.h, unit: 'm' },
    related: () => [products[0], null, ...products.filter(({ id }) => id !== product.id)],
    matrix: product.id === '1' ? [[1, 2], null, []] : null,
    old: 'old',
    inStock: product.weight ?? 3,
    warehouse: () => (product.id === '3' ? null : warehouses[Number(product.id) - 1]),
    reviews: () => [null, ...reviews.filter(({ productId }) => productId === product.id)],
    rating: product.price,
    shipping: ({ express }: Record<string, unknown>, self: Self) =>
      `${self.required('price', { currency: 'USD' })}/${self.required('weight')}${express === true ? '!' : ''}`,
    volume: (_: unknown, self: Self) => {
      const dims = self.required('dims')
      if (typeof dims !== 'object' || dims === null || !('w' in dims) || !('h' in dims)) return null
      return Number(dims.w) * Number(dims.h)
    },
    label: (_: unknown, self: Self) => `${self.required('price', { currency: 'EUR' })} EUR`,
  }))
  const reviews: Node[] = rawReviews.map((review) => ({
    __typename: 'Review',
    id: review.id,
    body: review.body,
    stars: review.stars,
    authorId: review.author,
    productId: review.product,
    author: () => users.find(({ id }) => id === review.author),
    product: () => products.find(({ id }) => id === review.product),
  }))
  return { users, products, reviews, warehouses }
}

/** Accounts, products, inventory and reviews: several and composite keys, `@requires` with arguments, `@provides`. */
export function shopWorld(): World {
  const { users, products, reviews, warehouses } = makeNodes()
  const byId = (nodes: readonly Node[]) => (args: Record<string, unknown>) => nodes.find(({ id }) => id === args.id)
  const clock = { __typename: 'Clock', day: 'Monday', hour: 7 }
  return {
    subgraphs: { accounts: accountsSdl, products: productsSdl, inventory: inventorySdl, reviews: reviewsSdl },
    solid: new Set([
      'User.id',
      'User.email',
      'Product.id',
      'Product.sku',
      'Product.brand',
      'Product.price',
      'Product.weight',
      'Product.dims',
      'Brand.code',
      'Dims.w',
      'Dims.h',
      'Review.id',
      'Warehouse.code',
    ]),
    query: {
      me: users[0],
      user: byId(users),
      users: ({ first }) => users.slice(0, typeof first === 'number' ? first : 9),
      product: byId(products),
      products: ({ filter }) => products.filter(({ id }) => !JSON.stringify(filter ?? null).includes(`["${id}"]`)),
      shelves: [[products[0], null], [], [products[1], products[2]]],
      top: products[1],
      now: clock,
      warehouses: [warehouses[0], null, warehouses[1]],
      review: byId(reviews),
      latest: ({ n }) => reviews.slice(0, typeof n === 'number' ? n : 2),
    },
    mutation: {
      renameUser: ({ input }) => ({ ...users[1], name: JSON.stringify(input) }),
      bump: ({ by }) => (typeof by === 'number' ? by + 1 : null),
      breakIt: () => null,
      addReview: ({ body }) => ({ ...reviews[0], body }),
    },
    find: (said) => {
      if (said.__typename === 'Warehouse') return warehouses.find(({ code }) => code === said.code)
      if (said.__typename === 'Review') return reviews.find(({ id }) => id === said.id)
      if (said.__typename === 'User') return users.find(({ id, email }) => id === said.id || email === said.email)
      return products.find((product) =>
        said.id === undefined
          ? product.sku === said.sku && JSON.stringify(said.brand).includes(`"${codeOf(product.brand)}"`)
          : product.id === said.id,
      )
    },
  }
}

function codeOf(brand: unknown): string {
  return typeof brand === 'object' && brand !== null && 'code' in brand ? String(brand.code) : ''
}
