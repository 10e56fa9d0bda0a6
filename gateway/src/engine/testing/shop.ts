import type { Fixture } from './fixture.js'

const products = [
  { id: '1', name: 'Table', dims: [{ w: 1, h: 2 }] },
  { id: '2', name: null, dims: null },
]
/** Products and reviews: a small federation with the features most in use. */
export const shop: Fixture = {
  catalogue: {
    sdl: `type Query { products(first: Int = 3): [Product!]! product(id: ID!): Product node(id: ID!): Node anything: Any }
      type Mutation { rename(id: ID!, to: String!): Product }
      interface Node { id: ID! }
      type Product implements Node @key(fields: "id") { id: ID! name: String dims: [Dim] price(currency: String): Int }
      type Dim @shareable { w: Int h: Int }
      type Shelf { label: String! }
      union Any = Product | Shelf`,
    resolvers: {
      Query: {
        products: (_: unknown, { first }: { first: number }) => products.slice(0, first),
        product: (_: unknown, { id }: { id: string }) => products.find((product) => product.id === id),
        node: () => ({ __typename: 'Product', ...products[0] }),
        anything: () => ({ __typename: 'Shelf', label: 'top' }),
      },
      Mutation: {
        rename: (_: unknown, { id, to }: { id: string; to: string }) => ({
          ...products.find((one) => one.id === id),
          name: to,
        }),
      },
      Product: {
        price: (_: unknown, { currency }: { currency?: string }) => (currency === 'USD' ? 10 : 9),
        __resolveReference: ({ id }: { id: string }) => products.find((product) => product.id === id),
      },
    },
  },
  reviews: {
    sdl: `type Query { me: User }
      type User @key(fields: "id") { id: ID! name: String! reviews: [Review!]! }
      type Review @key(fields: "id") { id: ID! body: String author: User product: Product }
      type Product @key(fields: "id") {
        id: ID! reviews(first: Int): [Review]
        price(currency: String): Int @external dims: [Dim] @external
        shipping(express: Boolean): String @requires(fields: "price(currency: \\"USD\\") dims { w }")
      }
      type Dim @shareable { w: Int h: Int }`,
    resolvers: {
      Query: { me: () => ({ id: 'u1' }) },
      User: {
        name: () => 'Asha',
        reviews: () => [
          { id: 'r1', body: 'good' },
          { id: 'r2', body: null },
        ],
      },
      Review: { author: () => ({ id: 'u1' }), product: ({ id }: { id: string }) => ({ id: id === 'r1' ? '1' : '2' }) },
      Product: {
        reviews: () => [{ id: 'r1', body: 'good' }],
        shipping: (product: { price: number; dims: { w: number }[] | null }, { express }: { express?: boolean }) =>
          `${product.price}/${product.dims?.[0]?.w}${express ? '!' : ''}`,
      },
    },
  },
}
