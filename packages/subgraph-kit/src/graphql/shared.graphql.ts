/**
 * Value types that several subgraphs tell alike. Every subgraph that uses them carries this text as
 * `src/modules/shared/shared.graphql` (a test compares), each field @shareable, so that any of them may answer.
 */
export const SHARED_SDL = `scalar Date
scalar DateTime
scalar StateCode

"""A statutory time limit of one case: what must be done by when, and whose limit it is."""
type Clock @shareable {
  code: String!
  label: String!
  "Section of the law or rule that sets the limit."
  source: String!
  "Who must act."
  owner: String!
  startedAt: DateTime!
  dueAt: DateTime!
  state: ClockState!
  "Limit before any extension; null when it was never moved."
  firstDueAt: DateTime
  stoppedAt: DateTime
  pausedReason: String
  extendedBy: String
}

enum ClockState {
  RUNNING
  DUE_SOON
  BREACHED
  PAUSED
  STOPPED
}

"""Figures by dimensions; a withheld cell stays in its row as null."""
type FigureTable @shareable {
  "Dimensions first, in the order asked, then measures."
  columns: [FigureColumn!]!
  rows: [FigureRow!]!
  "How many cells are withheld because they are small, or would give a small one away."
  suppressedCells: Int!
  asOf: DateTime!
}

type FigureColumn @shareable {
  key: String!
  label: String!
  kind: FigureColumnKind!
}

enum FigureColumnKind {
  DIMENSION
  MEASURE
}

type FigureRow @shareable {
  keys: [String]!
  values: [Float]!
}

type PageInfo @shareable {
  endCursor: String
  hasNextPage: Boolean!
}

"""One fault of an input, at the field where it is."""
type InputIssue @shareable {
  path: String!
  message: String!
}

"""Nothing was changed: the input has faults."""
type InvalidInput @shareable {
  issues: [InputIssue!]!
}

"""Nothing was changed: this post may not do this, or not here."""
type NotAllowed @shareable {
  message: String!
}

"""Nothing was changed: somebody else changed it first."""
type Conflict @shareable {
  message: String!
  "Version that stands now."
  currentVersion: Int
}
`
