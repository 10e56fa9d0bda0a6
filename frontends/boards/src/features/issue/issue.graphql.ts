import { graphql } from '../../generated/gql.js'

/** Homes that may lawfully take children of this kind, most free beds first. */
export const BoardsHomes = graphql(`
  query BoardsHomes($filter: InstitutionFilter!) {
    institutions(first: 50, filter: $filter) {
      edges {
        node {
          id
          name
          kind
          takes
          ageFrom
          ageTo
          freeBeds
          district {
            code
            name
          }
        }
      }
    }
  }
`)

export const BoardsIssueOrder = graphql(`
  mutation BoardsIssueOrder($input: IssueOrderInput!) {
    issueOrder(input: $input) {
      __typename
      ... on IssueOrderOk {
        order {
          id
          number
        }
      }
      ... on InvalidInput {
        issues {
          path
          message
        }
      }
      ... on NotAllowed {
        message
      }
      ... on Conflict {
        message
        currentVersion
      }
    }
  }
`)
