import { graphql } from '../../generated/gql.js'

export const BoardsPending = graphql(`
  query BoardsPending($filter: ProceedingFilter!, $after: String) {
    proceedings(filter: $filter, first: 30, after: $after) {
      totalCount
      edges {
        node {
          ...MatterRow
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`)

export const BoardsPendingPeople = graphql(`
  query BoardsPendingPeople($filter: ProceedingFilter!, $after: String) {
    proceedings(filter: $filter, first: 30, after: $after) {
      edges {
        node {
          ...MatterChild
        }
      }
    }
  }
`)
