import type { Node, Self, World } from '../oracle/world.js'

const desk = `
  type Query { posts: [Post] post(id: ID!): Post front: Post! stories: [Story!] parts: [Part] }
  interface Entity { id: ID! }
  interface Post implements Entity @key(fields: "id") @key(fields: "slug") { id: ID! slug: String! headline: String parts: [Part!] }
  interface Part { words: Int }
  type Story implements Post & Entity @key(fields: "id") @key(fields: "slug") {
    id: ID! slug: String! headline: String parts: [Part!] place: String lead: Post
  }
  type Photo implements Post & Entity @key(fields: "id") @key(fields: "slug") {
    id: ID! slug: String! headline: String parts: [Part!] lens: Lens!
  }
  type Text implements Part { words: Int body: String }
  type Quote implements Part { words: Int of: Post by: Voice }
  union Voice = Text | Story | Photo
  enum Lens { WIDE LONG }`

const readers = `
  type Query { read: [Post!] last: Post }
  type Post @key(fields: "id") @interfaceObject {
    id: ID! reads: Int! next: Post likes(kind: Kind = UP): Int headline: String @external
    shout: String @requires(fields: "headline")
  }
  enum Kind { UP DOWN }
  type Reader @key(fields: "id") { id: ID! saved: [Post] first: Post! }`

const prints = `
  type Query { printed: [Post] }
  type Post @key(fields: "slug") @interfaceObject { slug: String! pages: [Int!] edition: Edition }
  type Edition @key(fields: "no") { no: Int! posts: [Post!] }`

const rights = `
  type Query { licensed: [Story] editions: [Edition] readers: [Reader] }
  type Story @key(fields: "id") { id: ID! licence: String place: String @external mapped: String @requires(fields: "place") }
  type Photo @key(fields: "id") { id: ID! licence: String! }
  type Edition @key(fields: "no") { no: Int! title: String }
  type Reader @key(fields: "id") { id: ID! name: String }`

function makeNodes() {
  const shared = (id: string) => ({
    id,
    slug: `s${id}`,
    headline: id === '2' ? null : `Head ${id}`,
    parts: () => (id === '3' ? null : [parts[0], parts[1]]),
    reads: Number(id) * 7,
    next: () => posts[Number(id) % posts.length],
    likes: ({ kind }: Record<string, unknown>) => (kind === 'UP' ? Number(id) : null),
    shout: (_: unknown, self: Self) => `${JSON.stringify(self.required('headline'))}!`,
    pages: id === '1' ? [1, 2] : null,
    edition: () => (id === '3' ? null : editions[0]),
    licence: `l${id}`,
  })
  const posts: Node[] = [
    {
      __typename: 'Story',
      ...shared('1'),
      place: 'Pune',
      lead: () => posts[1],
      mapped: (_: unknown, self: Self) => `at ${self.required('place')}`,
    },
    { __typename: 'Photo', ...shared('2'), lens: 'WIDE' },
    {
      __typename: 'Story',
      ...shared('3'),
      place: null,
      lead: () => posts[0],
      mapped: (_: unknown, self: Self) => `at ${self.required('place')}`,
    },
  ]
  const parts: Node[] = [
    { __typename: 'Text', words: 9, body: 'text' },
    { __typename: 'Quote', words: null, of: () => posts[1], by: () => posts[0] },
  ]
  const editions: Node[] = [{ __typename: 'Edition', no: 1, title: null, posts: () => [posts[0], posts[1]] }]
  const readers: Node[] = ['1', '2'].map((id) => ({
    __typename: 'Reader',
    id,
    name: `Reader ${id}`,
    saved: () => (id === '1' ? [posts[2], null, posts[1]] : []),
    first: () => posts[0],
  }))
  return { posts, parts, editions, readers }
}

/** Interfaces that are entities, known as objects by two subgraphs under different keys. */
export function pressWorld(): World {
  const { posts, parts, editions, readers: people } = makeNodes()
  return {
    subgraphs: { desk, readers, prints, rights },
    solid: new Set([
      ...['Story.id', 'Story.slug', 'Story.headline', 'Story.place', 'Photo.id', 'Photo.slug', 'Photo.headline'],
      ...['Edition.no', 'Reader.id'],
    ]),
    query: {
      posts: [...posts, null],
      post: ({ id }) => posts.find((post) => post.id === id),
      front: posts[1],
      stories: [posts[0], posts[2]],
      parts: [parts[1], null, parts[0]],
      read: [posts[0], posts[1]],
      last: posts[2],
      printed: [posts[1], null],
      licensed: [posts[2]],
      editions: [editions[0]],
      readers: [...people, null],
    },
    find: (said) => {
      if (said.__typename === 'Edition') return editions.find(({ no }) => no === said.no)
      if (said.__typename === 'Reader') return people.find(({ id }) => id === said.id)
      return posts.find(({ id, slug }) => (said.id === undefined ? slug === said.slug : id === said.id))
    },
  }
}
