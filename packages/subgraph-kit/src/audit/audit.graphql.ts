/**
 * How every domain tells its audit chain. A domain that offers it carries this text as the beginning of
 * `src/modules/audit/audit.graphql`, followed by one root field of its own (`directoryAudit`), because each chain is
 * its domain's: nobody reads another's tables, and one broken chain says nothing about the others.
 */
export const AUDIT_SDL = `"""One row of a domain's append-only audit chain: who did or read what, when, and why."""
type AuditEntry @shareable @requiresScopes(scopes: [["audit:read"]]) {
  "Place in the chain, from 1; there are no gaps."
  seq: Int!
  at: DateTime!
  "Number of the request, the same in every domain that it touched."
  correlationId: ID!
  "public, person, agency or service."
  actorKind: String!
  "Account, client or service that acted."
  subject: String!
  personId: ID
  postId: ID
  role: String
  "What was done: \\"identity.read\\", \\"post.ended\\"."
  act: String!
  objectType: String!
  objectId: ID!
  stateCode: StateCode
  districtCode: ID
  "Why, where the act demands a reason."
  reason: String
  "Facts of the act; never a child's identity."
  facts: [AuditFact!]!
  "SHA-256 over this row and the hash before it, hexadecimal."
  hash: String!
}

type AuditFact @shareable @requiresScopes(scopes: [["audit:read"]]) {
  name: String!
  value: String!
}

"""A page of the chain, newest first."""
type AuditEntryConnection @shareable @requiresScopes(scopes: [["audit:read"]]) {
  edges: [AuditEntryEdge!]!
  pageInfo: PageInfo!
}

type AuditEntryEdge @shareable @requiresScopes(scopes: [["audit:read"]]) {
  cursor: String!
  node: AuditEntry!
}

"""All parts that are given must hold."""
input AuditFilter {
  act: String
  objectType: String
  objectId: ID
  subject: String
  personId: ID
  stateCode: StateCode
  districtCode: ID
  correlationId: ID
  "First day (calendar of India)."
  from: Date
  "Last day, included."
  to: Date
}
`
