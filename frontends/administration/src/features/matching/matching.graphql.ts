import { graphql } from '../../generated/gql.js'

export const AdministrationFairness = graphql(`
  query AdministrationFairness {
    matchFairness {
      parameters
      basis
      whole
      gapPoints
      allowedPoints
      groups {
        dimension
        group
        n
        recallAt10
      }
    }
  }
`)

export const AdministrationCalibrations = graphql(`
  query AdministrationCalibrations {
    matchCalibrations {
      id
      parameters
      basis
      judged
      eceBefore
      eceAfter
      brierBefore
      brierAfter
      adopted
      at
    }
  }
`)

export const AdministrationRecalibrate = graphql(`
  mutation AdministrationRecalibrate($input: RecalibrateMatchingInput!) {
    recalibrateMatching(input: $input) {
      __typename
      ... on RecalibrateMatchingOk {
        calibration {
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
