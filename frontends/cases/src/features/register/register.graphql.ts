import { graphql } from '../../generated/gql.js'

export const CasesRegisterMissing = graphql(`
  mutation CasesRegisterMissing($input: RegisterMissingChildInput!) {
    registerMissingChild(input: $input) {
      ... on RegisterMissingChildOk {
        report {
          id
          version
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

export const CasesSimilarChildren = graphql(`
  query CasesSimilarChildren($input: SimilarChildrenInput!) {
    similarChildren(input: $input) {
      agreed
      score
      child {
        id
        sex
        ageYears
        identity {
          name
          guardians {
            name
            relation
            phone
          }
        }
        identityWithheld {
          reason
          message
          revealable
        }
        missingReports {
          id
          reportNumber
          stage
          registeredAt
          district {
            code
            name
          }
        }
      }
    }
  }
`)
