import { createHash } from 'node:crypto'
import { createServer } from 'node:http'
import { buildSubgraphSchema } from '@apollo/subgraph'
import { execute, type GraphQLSchema, parse } from 'graphql'
import { sdl } from './shop.js'

/**
 * Four subgraphs whose replies are canned: the first time a request's body is seen it is executed, from then on its
 * reply comes out of memory. Whatever a gateway asks, it gets the same data at the price of a look-up.
 *
 * Prints `{"ports": {...}}`. `GET /calls` tells the bodies since the last time as JSON, and forgets them.
 */
const users = Array.from({ length: 6 }, (_, i) => ({
  id: `${i + 1}`,
  name: `User ${i + 1}`,
  username: `user-${i + 1}`,
}))
const products = Array.from({ length: 9 }, (_, i) => ({
  upc: `${i + 1}`,
  name: `Product number ${i + 1}`,
  price: 100 * (i + 1),
  weight: 50 * (i + 1),
  inStock: i % 3 !== 0,
}))
const reviews = Array.from({ length: 25 }, (_, i) => ({
  id: `${i + 1}`,
  body: `Review ${i + 1}: it does what it says, and the box was whole`,
  author: users[i % 6],
  product: products[(i * 5) % 9],
}))

const resolvers = {
  accounts: {
    Query: { users: () => users, me: () => users[0] },
    User: { __resolveReference: ({ id }: { id: string }) => users.find((user) => user.id === id) },
  },
  inventory: {
    Product: {
      __resolveReference: (said: { upc: string; price?: number; weight?: number }) => ({
        ...said,
        inStock: products.find(({ upc }) => upc === said.upc)?.inStock,
      }),
      shippingEstimate: ({ price, weight }: { price: number; weight: number }) => (price > 500 ? 0 : weight * 2),
    },
  },
  products: {
    Query: { topProducts: (_: unknown, { first }: { first: number }) => products.slice(0, first) },
    Product: { __resolveReference: ({ upc }: { upc: string }) => products.find((product) => product.upc === upc) },
  },
  reviews: {
    Review: { __resolveReference: ({ id }: { id: string }) => reviews.find((review) => review.id === id) },
    User: {
      __resolveReference: ({ id }: { id: string }) => users.find((user) => user.id === id),
      reviews: ({ id }: { id: string }) => reviews.filter(({ author }) => author?.id === id),
    },
    Product: { reviews: ({ upc }: { upc: string }) => reviews.filter(({ product }) => product?.upc === upc) },
  },
}

let bodies: { subgraph: string; body: string }[] = []
const ports: Record<string, number> = {}
for (const [name, given] of Object.entries(resolvers)) {
  const text = new Map<string, string>(Object.entries(sdl)).get(name) ?? ''
  ports[name] = await serve(name, buildSubgraphSchema([{ typeDefs: parse(text), resolvers: given }]))
}
console.log(JSON.stringify({ ports }))

async function serve(subgraph: string, schema: GraphQLSchema): Promise<number> {
  const canned = new Map<string, Buffer>()
  const server = createServer((request, response) => {
    if (request.url === '/calls') {
      response.end(JSON.stringify(bodies))
      bodies = []
      return
    }
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', async () => {
      const body = Buffer.concat(chunks)
      bodies.push({ subgraph, body: body.toString() })
      if (bodies.length > 100_000) bodies = []
      const key = createHash('sha1').update(body).digest('base64')
      let reply = canned.get(key)
      if (!reply) {
        const { query, variables, operationName } = JSON.parse(body.toString())
        const result = await execute({ schema, document: parse(query), variableValues: variables, operationName })
        reply = Buffer.from(JSON.stringify(result))
        canned.set(key, reply)
      }
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': reply.length }).end(reply)
    })
  })
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    }),
  )
}
