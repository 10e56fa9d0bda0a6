import { graphql } from '../../generated/gql.js'

export const AdministrationAudit = graphql(`
  query AdministrationAudit(
    $filter: AuditFilter
    $directory: Boolean!
    $directoryAfter: String
    $cases: Boolean!
    $casesAfter: String
    $boards: Boolean!
    $boardsAfter: String
    $institutions: Boolean!
    $institutionsAfter: String
    $training: Boolean!
    $trainingAfter: String
  ) {
    directory: directoryAudit(first: 25, after: $directoryAfter, filter: $filter) @include(if: $directory) {
      ...AuditPage
    }
    cases: casesAudit(first: 25, after: $casesAfter, filter: $filter) @include(if: $cases) {
      ...AuditPage
    }
    boards: boardsAudit(first: 25, after: $boardsAfter, filter: $filter) @include(if: $boards) {
      ...AuditPage
    }
    institutions: institutionsAudit(first: 25, after: $institutionsAfter, filter: $filter) @include(if: $institutions) {
      ...AuditPage
    }
    training: trainingAudit(first: 25, after: $trainingAfter, filter: $filter) @include(if: $training) {
      ...AuditPage
    }
  }

  fragment AuditPage on AuditEntryConnection {
    edges {
      cursor
      node {
        seq
        at
        subject
        personId
        role
        act
        objectType
        objectId
        stateCode
        districtCode
        reason
        facts {
          name
          value
        }
        correlationId
        hash
      }
    }
    pageInfo {
      endCursor
      hasNextPage
    }
  }
`)
