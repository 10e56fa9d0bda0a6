import { graphql } from '../../generated/gql.js'

export const TrainingPlan = graphql(`
  mutation TrainingPlan($input: PlanProgrammeInput!) {
    planProgramme(input: $input) {
      __typename
      ... on PlanProgrammeOk {
        programme {
          id
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
