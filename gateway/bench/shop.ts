import { composeServices } from '@apollo/composition'
import { parse } from 'graphql'

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

/** A corner for strangers: the portal does not start with a public contract that holds nothing. */
const openings: readonly (readonly [subgraph: keyof typeof sdl, text: string, opened: string])[] = [
  ['accounts', 'me: User', 'me: User @tag(name: "public")'],
  ['accounts', 'id: ID!', 'id: ID! @tag(name: "public")'],
]

/** Fields that only callers with a session, or with a scope of its post, may see: the queries name them all. */
const guards: readonly (readonly [subgraph: keyof typeof sdl, text: string, guarded: string])[] = [
  ['accounts', 'users: [User]', 'users: [User] @authenticated'],
  ['accounts', 'name: String username', 'name: String @requiresScopes(scopes: [["missing:read"]]) username'],
  ['inventory', 'inStock: Boolean', 'inStock: Boolean @requiresScopes(scopes: [["missing:read"], ["figures:read"]])'],
  ['products', 'price: Int weight', 'price: Int @authenticated weight'],
  ['inventory', 'shippingEstimate: Int', 'shippingEstimate: Int @authenticated'],
  ['reviews', 'body: String', 'body: String @authenticated'],
]

/** The same subgraphs with access directives on what the queries ask. */
export function guardedSdl(): Record<string, string> {
  const guarded: Record<string, string> = {}
  for (const [name, text] of Object.entries(sdl)) {
    guarded[name] = text.replace('v2.3', 'v2.9').replace('"@key"', '"@key","@authenticated","@requiresScopes","@tag"')
  }
  for (const [name, text, instead] of [...guards, ...openings]) {
    if (!guarded[name]?.includes(text)) throw new Error(`${name} has no ${text}`)
    guarded[name] = guarded[name].replace(text, instead)
  }
  return guarded
}

/** @throws Error when the subgraphs do not compose, with the reason */
export function composeShop(texts: Readonly<Record<string, string>>, ports: Readonly<Record<string, number>>): string {
  const { supergraphSdl, errors } = composeServices(
    Object.entries(texts).map(([name, text]) => ({
      name,
      url: `http://127.0.0.1:${ports[name]}/graphql`,
      typeDefs: parse(text),
    })),
  )
  if (!supergraphSdl) throw new Error(`the subgraphs do not compose: ${errors}`)
  return supergraphSdl
}
