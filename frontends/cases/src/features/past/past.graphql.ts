import { graphql } from '../../generated/gql.js'

/** What was corrected in a report. */
export const CasesCorrections = graphql(`
  query CasesCorrections($id: ID!) {
    missingReportById(id: $id) {
      id
      reportNumber
      registeredAt
      corrections {
        id
        at
        by {
          id
          name
        }
        role
        reason
        changed {
          fact
          before
          after
        }
      }
    }
  }
`)

/** A report as it stood at the end of a day. */
export const CasesReportOnDay = graphql(`
  query CasesReportOnDay($id: ID!, $on: Date!) {
    missingReportById(id: $id) {
      id
      asItStood(on: $on) {
        on
        stage
        facts {
          fact
          value
        }
      }
    }
  }
`)

/** Who read the identity of a child; for officers in charge. */
export const CasesIdentityReadings = graphql(`
  query CasesIdentityReadings($id: ID!) {
    childById(id: $id) {
      id
      identityReadings(first: 20) {
        by {
          id
          name
        }
        role
        kind
        times
        lastAt
        reason
      }
    }
  }
`)
