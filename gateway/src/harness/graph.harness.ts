import type { createSubgraph, RequestBase } from '@vatsalya/subgraph-kit'

const FEDERATION = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
  import: ["@key", "@shareable", "@tag", "@requiresScopes", "@authenticated", "FieldSet"])
`

const DIRECTORY_SDL = `${FEDERATION}
type Query {
  viewer: Viewer @authenticated
  stateByCode(code: ID!): State @requiresScopes(scopes: [["directory:read"]])
}
type Viewer { subject: String! kind: String! postId: ID scopes: [String!]! }
type State @key(fields: "code") {
  code: ID! @tag(name: "public")
  name: String! @tag(name: "public")
  phone: String @requiresScopes(scopes: [["people:read"]])
}
`

const CASES_SDL = `${FEDERATION}
type Query {
  publishedPosters(first: Int = 20): PosterConnection! @tag(name: "public")
  missingReports(first: Int = 20): [MissingReport!]! @requiresScopes(scopes: [["missing:read"]])
  anything: [Thing!] @authenticated
  failing: String @tag(name: "public")
  trail: [Entry!] @authenticated @tag(name: "people")
}
type Mutation {
  reportSighting(input: ReportSightingInput!): ReportSightingResult! @tag(name: "public")
  registerMissing(name: String!): MissingReport @requiresScopes(scopes: [["missing:write"]])
}
input ReportSightingInput { idempotencyKey: ID! place: String! }
union ReportSightingResult = SightingReceived | InvalidInput
type SightingReceived @tag(name: "public") { reference: String! }
type InvalidInput @shareable { issues: [String!]! }
type PosterConnection @tag(name: "public") { totalCount: Int! edges: [PosterEdge!]! pageInfo: PageInfo! }
type PosterEdge @tag(name: "public") { node: Poster! }
type PageInfo @shareable { hasNextPage: Boolean! }
type Poster { id: ID! @tag(name: "public") name: String @tag(name: "public") state: State @tag(name: "public") desk: String }
type State @key(fields: "code") { code: ID! reported: Int @requiresScopes(scopes: [["figures:read"]]) }
type MissingReport @requiresScopes(scopes: [["missing:read"]]) { id: ID! child: Child! parent: MissingReport }
type Entry @authenticated { at: String }
type Child { id: ID! sex: String! identity: Identity }
type Identity @requiresScopes(scopes: [["identity:read"]]) { name: String! }
union Thing = Poster | MissingReport
`

const TRAINING_SDL = `${FEDERATION}
type Query { officersTrained: [OfficersTrained!] @tag(name: "public") }
type OfficersTrained @tag(name: "public") { year: Int! states: [State!]! }
type State @key(fields: "code") { code: ID! programmes: Int }
`

const place = (code: string) => ({ __typename: 'State', code })
const posters = [
  { id: 'p1', name: 'Fictitious One', state: place('IN-MH'), desk: 'secret desk' },
  { id: 'p2', name: null, state: place('IN-BR'), desk: 'secret desk' },
]
const report = { id: 'r1', child: { id: 'c1', sex: 'GIRL', identity: { name: 'Fictitious One' } }, parent: null }
const NAMES = new Map([
  ['IN-MH', 'Maharashtra'],
  ['IN-BR', 'Bihar'],
])

const stateReference = (fields: (code: string) => object) => ({
  __resolveReference: ({ code }: { code: string }) => ({ code, ...fields(code) }),
})

type Resolvers = NonNullable<Parameters<typeof createSubgraph>[0]['resolvers']>

export const RESOLVERS: Record<string, Resolvers> = {
  directory: {
    Query: {
      viewer: (_: unknown, __: unknown, { viewer }: RequestBase) => (viewer.kind === 'public' ? null : viewer),
      stateByCode: (_: unknown, { code }: { code: string }) =>
        NAMES.has(code) ? { code, name: NAMES.get(code), phone: '0' } : null,
    },
    State: stateReference((code) => ({ name: NAMES.get(code) ?? 'unknown', phone: '0' })),
  },
  cases: {
    Query: {
      publishedPosters: () => ({
        totalCount: posters.length,
        edges: posters.map((node) => ({ node })),
        pageInfo: { hasNextPage: false },
      }),
      missingReports: () => [report],
      anything: () => [
        { __typename: 'Poster', ...posters[0] },
        { __typename: 'MissingReport', ...report },
      ],
      trail: () => [{ at: '2026-01-01' }],
      failing: () => {
        throw new Error('relation "cases.secret" does not exist')
      },
    },
    Mutation: {
      reportSighting: () => ({ __typename: 'SightingReceived', reference: 'S-1' }),
      registerMissing: () => report,
    },
    State: stateReference(() => ({ reported: 7 })),
  },
  training: {
    Query: { officersTrained: () => [{ year: 2016, states: [place('IN-MH')] }] },
    State: stateReference(() => ({ programmes: 3 })),
  },
}

/** The three small domains of the tests. */
export const SDL: Record<string, string> = { directory: DIRECTORY_SDL, cases: CASES_SDL, training: TRAINING_SDL }
