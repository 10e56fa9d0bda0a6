import { graphql } from '../../generated/gql.js'

/** What waits at this desk. Fragments that rows of other pages use stand here too, beside their first use. */
export const CasesDesk = graphql(`
  query CasesDesk($dueBefore: DateTime!, $sightings: Boolean!, $matches: Boolean!) {
    missingDesk {
      withoutFir
      underSearch
      tracedNotProduced
      breached
      dueSoon
      sightingsToScreen
    }
    missingReports(first: 100, filter: { order: DUE_FIRST, dueBefore: $dueBefore }) {
      totalCount
      edges {
        node {
          ...ReportRow
        }
      }
    }
    matchPairs(first: 3, filter: { forMe: true, bands: [ALERT, REVIEW] }) @include(if: $matches) {
      totalCount
      edges {
        node {
          id
          probability
          missing {
            district {
              code
              name
            }
          }
          found {
            district {
              code
              name
            }
          }
        }
      }
    }
    sightings(first: 3, filter: { open: true }) @include(if: $sightings) {
      totalCount
      edges {
        node {
          id
          reference
          urgency
          seenAt
          place
          sex
          ageFrom
          ageTo
        }
      }
    }
    viewer {
      post {
        id
        title
        office {
          id
          name
        }
        district {
          code
          name
        }
        state {
          code
          name
        }
      }
    }
  }

  fragment ReportRow on MissingReport {
    id
    reportNumber
    stage
    registeredAt
    station {
      id
      name
    }
    district {
      code
      name
    }
    child {
      id
      sex
      ageYears
      identity {
        name
      }
      identityWithheld {
        reason
        message
        revealable
      }
    }
    clocks {
      ...ClockParts
    }
  }

  fragment ClockParts on Clock {
    code
    label
    source
    owner
    startedAt
    dueAt
    state
    firstDueAt
    stoppedAt
    pausedReason
    extendedBy
  }
`)

export const CasesPosters = graphql(`
  query CasesPosters($state: StateCode) {
    publishedPosters(first: 3, stateCode: $state) {
      totalCount
      edges {
        node {
          id
          posterNumber
          name
          sex
          ageAtMissing
          releasedAt
        }
      }
    }
  }
`)
