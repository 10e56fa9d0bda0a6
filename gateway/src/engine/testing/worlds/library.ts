import type { Node, Self, World } from '../oracle/world.js'

const catalogue = `
  type Query {
    media(kind: Kind = BOOK): [Media] medium(id: ID!): Media things: [Thing] node(id: ID!): Node shelf: [[Media!]]
    best: Media! nodes: [Node!]
  }
  enum Kind { BOOK FILM }
  interface Node { id: ID! }
  interface Scored { score: Int }
  interface Media implements Node @key(fields: "id") { id: ID! title: String creator: Person }
  type Book implements Media & Node & Scored @key(fields: "id") {
    id: ID! title: String creator: Person pages: Int! chapters: [Chapter!] score: Int size(unit: String = "cm"): Float
  }
  type Film implements Media & Node @key(fields: "id") {
    id: ID! title: String creator: Person minutes: Int sequel: Film score: String! size(unit: String = "m"): Float
  }
  type Reel implements Media & Node @key(fields: "id") @inaccessible { id: ID! title: String creator: Person }
  type Chapter implements Scored { heading: String! notes: [Note] score: Int }
  type Note { text: String! about: Media thing: Thing }
  type Person implements Node @key(fields: "id") { id: ID! name: String }
  union Thing = Book | Film | Person | Note`

const fans = `
  type Query { comments: [Comment] liked: Media likedBy(person: ID!): [Media!] }
  type Media @key(fields: "id") @interfaceObject { id: ID! likes: Int! comments(first: Int): [Comment!] twin: Media }
  type Comment @key(fields: "id") { id: ID! text: String on: Media by: Person }
  type Person @key(fields: "id") { id: ID! favourites: [Media] fame(scale: Int = 10): Int }`

const stock = `
  type Query { copies: [Copy!]! holders: [Holder] }
  type Book @key(fields: "id") {
    id: ID! isbn: String copies: [Copy] pages: Int! @external thickness: Float @requires(fields: "pages")
  }
  type Film @key(fields: "id") { id: ID! rating: String copies: [Copy] }
  type Copy { of: Lent holder: Holder condition: Condition! }
  enum Condition { GOOD WORN }
  union Lent = Book | Film
  union Holder = Person | Branch
  type Branch { town: String! has: [Lent!] }
  type Person @key(fields: "id") { id: ID! holds: [Copy] }`

function makeNodes() {
  const comments: Node[] = []
  const media = (id: string, title: string | null, creator: string | null) => ({
    id,
    title,
    creator: () => people.find((person) => person.id === creator) ?? null,
    likes: Number(id) * 2,
    comments: ({ first }: Record<string, unknown>) =>
      comments.filter(({ onId }) => onId === id).slice(0, typeof first === 'number' ? first : 9),
    twin: () => all[Number(id) % 3],
    copies: () => copies.filter(({ ofId }) => ofId === id),
  })
  const people: Node[] = ['1', '2'].map((id) => ({
    __typename: 'Person',
    id,
    name: id === '1' ? 'Ira' : null,
    favourites: () => [all[0], null, all[Number(id)]],
    fame: ({ scale }: Record<string, unknown>) => (typeof scale === 'number' ? scale * Number(id) : null),
    holds: () => [copies[0], null],
  }))
  const all: Node[] = [
    {
      __typename: 'Book',
      ...media('1', 'Rivers', '1'),
      pages: 100,
      score: 3,
      isbn: 'x-1',
      chapters: () => [{ __typename: 'Chapter', heading: 'One', score: null, notes: () => [notes[0], null] }],
      size: ({ unit }: Record<string, unknown>) => (unit === 'cm' ? 20 : 0.2),
      thickness: (_: unknown, self: Self) => Number(self.required('pages')) / 10,
    },
    {
      __typename: 'Film',
      ...media('2', null, '2'),
      minutes: 90,
      sequel: () => all[1],
      score: 'high',
      size: 1.5,
      rating: 'U',
    },
    {
      __typename: 'Book',
      ...media('3', 'Hills', null),
      pages: 7,
      score: null,
      isbn: null,
      chapters: null,
      size: null,
      thickness: (_: unknown, self: Self) => Number(self.required('pages')) / 10,
    },
    { __typename: 'Reel', ...media('4', 'Lost', '1') },
  ]
  const notes: Node[] = [
    { __typename: 'Note', text: 'see', about: () => all[1], thing: () => people[1] },
    { __typename: 'Note', text: 'also', about: null, thing: () => notes[0] },
  ]
  const copies: Node[] = ['1', '2', '3'].map((id) => ({
    __typename: 'Copy',
    ofId: id,
    of: () => all[Number(id) - 1],
    condition: id === '2' ? 'WORN' : 'GOOD',
    holder: () =>
      id === '1' ? people[0] : id === '2' ? { __typename: 'Branch', town: 'Pune', has: () => [all[0], all[1]] } : null,
  }))
  for (const id of ['1', '2', '3']) {
    comments.push({
      __typename: 'Comment',
      id,
      text: id === '2' ? null : `c${id}`,
      onId: id === '3' ? '1' : id,
      on: () => all[Number(id) - 1],
      by: () => people[Number(id) % 2],
    })
  }
  return { all, people, notes, copies, comments }
}

/** Interfaces with keys, `@interfaceObject`, unions over subgraphs, hidden types, one name with two types. */
export function libraryWorld(): World {
  const { all, people, notes, copies, comments } = makeNodes()
  const open = all.slice(0, 3)
  return {
    subgraphs: { catalogue, fans, stock },
    solid: new Set(['Book.id', 'Film.id', 'Person.id', 'Comment.id', 'Book.pages', 'Reel.id']),
    query: {
      media: ({ kind }) => (kind === 'BOOK' ? [...open, null] : [all[1]]),
      medium: ({ id }) => open.find((one) => one.id === id),
      things: [all[0], notes[0], people[0], null, all[1], notes[1]],
      node: ({ id }) => (id === '1' ? people[0] : open.find((one) => one.id === id)),
      nodes: [all[1], people[0], all[0]],
      shelf: [[all[0], all[1]], null, [all[2]]],
      best: all[1],
      comments: [...comments, null],
      liked: all[0],
      likedBy: ({ person }) => (person === '1' ? [all[0], all[1]] : null),
      copies,
      holders: [people[0], { __typename: 'Branch', town: 'Goa', has: () => [all[1], all[0]] }, null],
    },
    find: (said) => {
      const nodes = said.__typename === 'Person' ? people : said.__typename === 'Comment' ? comments : all
      return nodes.find(({ id }) => id === said.id)
    },
  }
}
