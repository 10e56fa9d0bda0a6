import { graphql } from '../../generated/gql.js'

export const CitizenReportStatus = graphql(`
  query CitizenReportStatus($reference: String!) {
    reportStatus(reference: $reference) {
      reference
      stage
      updatedAt
      outcome
    }
  }
`)
