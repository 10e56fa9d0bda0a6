import { graphql } from '../../generated/gql.js'

export const DischargeChild = graphql(`
  mutation DischargeChild($input: DischargeChildInput!) {
    dischargeChild(input: $input) {
      __typename
      ... on DischargeChildOk {
        placement { id }
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
