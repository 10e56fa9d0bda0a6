import { graphql } from '../../generated/gql.js'

export const WriteCarePlan = graphql(`
  mutation WriteCarePlan($input: WriteCarePlanInput!) {
    writeCarePlan(input: $input) {
      __typename
      ... on WriteCarePlanOk {
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
