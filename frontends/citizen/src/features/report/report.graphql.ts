import { graphql } from '../../generated/gql.js'

export const CitizenReportPoster = graphql(`
  query CitizenReportPoster($id: ID!) {
    publishedPosterById(id: $id) {
      id
      name
      sex
      ageAtMissing
    }
  }
`)

export const CitizenSightingChallenge = graphql(`
  query CitizenSightingChallenge {
    sightingChallenge {
      algorithm
      challenge
      maxnumber
      salt
      signature
    }
  }
`)

export const CitizenReportSighting = graphql(`
  mutation CitizenReportSighting($input: ReportSightingInput!) {
    reportSighting(input: $input) {
      __typename
      ... on SightingReceived {
        reference
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
