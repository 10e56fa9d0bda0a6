import type { Node, World } from '../oracle/world.js'

const registry = `
  type Query { cities: [City] city(id: ID!): City pairs: [[[City!]]] spot: Place places: [Place!] }
  union Place = City | Country | Sea
  type City @key(fields: "id") { id: ID! name: String }
  type Country @key(fields: "iso") { iso: ID! title: String capital: City }
  type Sea @key(fields: "no") { no: Int! }`

const census = `
  type Query { biggest: City census: [Count!]! }
  type Count { of: City year: Int }
  type City @key(fields: "id") @key(fields: "code") { id: ID! code: ID people: Int! country: Country @shareable }
  type Country @key(fields: "iso", resolvable: false) { iso: ID! }
  type Sea @key(fields: "no") { no: Int! depth: Float coasts: [Country!] }`

const post = `
  type Query { offices: [Office!] }
  type Office @key(fields: "city { code } no") { city: City! no: Int! open: Boolean chief: String }
  type City @key(fields: "code") { code: ID zip: String @shareable offices: [Office] }`

const roads = `
  extend type City @key(fields: "zip country { iso }") {
    code: ID @shareable zip: String @external country: Country @external roads: [Road] near: [City!]
  }
  extend type Country @key(fields: "iso") { iso: ID! @external roads: [Road!]! }
  type Road @key(fields: "a { code } b { code }") { a: End! b: End! lanes: Int }
  type End @shareable { code: ID! }
  type Office @key(fields: "no city { code }") { no: Int! city: City! street: String }`

const tolls = `
  type Query { tolls: [Road] }
  type Road @key(fields: "b { code } a { code }") { a: End! b: End! toll: Int! }
  type End @shareable { code: ID! }
  type Country @key(fields: "iso") { iso: ID! currency: String }`

function makeNodes() {
  const end = (code: unknown) => ({ __typename: 'End', code })
  const countries: Node[] = ['IN', 'NP'].map((iso) => ({
    __typename: 'Country',
    iso,
    title: iso === 'IN' ? 'India' : null,
    capital: () => (iso === 'IN' ? cities[0] : null),
    roads: () => (iso === 'IN' ? roadList : []),
    currency: `${iso}R`,
  }))
  const cities: Node[] = ['1', '2', '3', '4'].map((id) => ({
    __typename: 'City',
    id,
    name: `City ${id}`,
    code: `c${id}`,
    people: Number(id) * 100,
    country: () => countries[id === '2' ? 1 : 0],
    zip: `z${id}`,
    offices: () => (id === '1' ? [offices[0], null, offices[1]] : []),
    roads: () => (id === '2' ? null : [roadList[0], null]),
    near: () => [cities[1], cities[0]],
  }))
  const offices: Node[] = [1, 2].map((no) => ({
    __typename: 'Office',
    no,
    city: () => cities[0],
    open: no === 1,
    chief: null,
    street: `Street ${no}`,
  }))
  const roadList: Node[] = [
    { __typename: 'Road', a: end('c1'), b: end('c2'), lanes: 4, toll: 50 },
    { __typename: 'Road', a: end('c2'), b: end('c4'), lanes: null, toll: 0 },
  ]
  const seas: Node[] = [
    { __typename: 'Sea', no: 1, depth: 2.5, coasts: () => [countries[0]] },
    { __typename: 'Sea', no: 2147483647, depth: null, coasts: null },
  ]
  return { countries, cities, offices, roadList, seas }
}

const within = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Object.entries(value).find(([name]) => name === key)?.[1] : undefined
const plain = (value: unknown): unknown => (typeof value === 'function' ? value() : value)

/** Keys of every kind: several, composite, nested, null, of other subgraphs only, not resolvable, `extend` and `@external`. */
export function atlasWorld(): World {
  const { countries, cities, offices, roadList, seas } = makeNodes()
  return {
    subgraphs: { registry, census, post, roads, tolls },
    solid: new Set([
      ...[
        'City.id',
        'City.code',
        'City.zip',
        'City.country',
        'Country.iso',
        'Office.city',
        'Office.no',
        'Road.a',
        'Road.b',
      ],
      ...['End.code', 'Sea.no'],
    ]),
    query: {
      cities: [...cities.slice(0, 2), null, ...cities.slice(2)],
      city: ({ id }) => cities.find((city) => city.id === id),
      pairs: [[[cities[0], cities[1]], null], [[cities[3]]], null],
      spot: seas[0],
      places: [cities[1], countries[0], seas[1], cities[3]],
      biggest: cities[3],
      census: [
        { __typename: 'Count', of: cities[0], year: 2001 },
        { __typename: 'Count', of: null, year: null },
      ],
      offices,
      tolls: [roadList[1], null],
    },
    find: (said) => {
      switch (said.__typename) {
        case 'Country':
          return countries.find(({ iso }) => iso === said.iso)
        case 'Sea':
          return seas.find(({ no }) => no === said.no)
        case 'Office':
          return within(said.city, 'code') === 'c1' ? offices.find(({ no }) => no === said.no) : undefined
        case 'Road':
          return roadList.find(
            ({ a, b }) => within(a, 'code') === within(said.a, 'code') && within(b, 'code') === within(said.b, 'code'),
          )
        default:
          return cities.find((city) =>
            said.id !== undefined
              ? city.id === said.id
              : said.code !== undefined
                ? city.code === said.code
                : city.zip === said.zip && within(plain(city.country), 'iso') === within(said.country, 'iso'),
          )
      }
    },
  }
}
