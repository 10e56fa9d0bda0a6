const link = (...names: string[]) =>
  `extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ${JSON.stringify(names)})\n`

/** SDL of the four subgraphs. */
export const sdl = {
  accounts: `${link('@key', '@shareable')}
    type Query { me: User users: [User] }
    type User @key(fields: "id") { id: ID! name: String username: String @shareable }`,
  inventory: `${link('@key', '@external', '@requires')}
    type Product @key(fields: "upc") {
      upc: String! weight: Int @external price: Int @external inStock: Boolean
      shippingEstimate: Int @requires(fields: "price weight")
    }`,
  products: `${link('@key')}
    type Query { topProducts(first: Int = 5): [Product] }
    type Product @key(fields: "upc") { upc: String! name: String price: Int weight: Int }`,
  reviews: `${link('@key', '@external', '@provides')}
    type Review @key(fields: "id") { id: ID! body: String author: User @provides(fields: "username") product: Product }
    type User @key(fields: "id") { id: ID! username: String @external reviews: [Review] }
    type Product @key(fields: "upc") { upc: String! reviews: [Review] }`,
} as const

/** Deep lists over all four subgraphs, about 90 KB of answer. */
export const bigQuery = `
  fragment U on User { id username name }
  fragment R on Review { id body }
  fragment P on Product { inStock name price shippingEstimate upc weight }
  query Big {
    users {
      ...U reviews { ...R product { ...P reviews { ...R author { ...U reviews { ...R product { ...P } } } } } }
    }
    topProducts(first: 5) {
      ...P reviews { ...R author { ...U reviews { ...R product { ...P } } } }
    }
  }`

/** Two calls. */
export const smallQuery = 'query Small { topProducts(first: 3) { upc name inStock } }'
