import { graphql } from '../../generated/gql.js'

/** Running limits of this post's sight, soonest first. */
export const CasesDue = graphql(`
  query CasesDue($filter: DueClockFilter!, $after: String) {
    dueClocks(first: 50, after: $after, filter: $filter) {
      totalCount
      edges {
        node {
          id
          clock {
            ...ClockParts
          }
          office {
            id
            name
          }
          district {
            code
            name
          }
          report {
            id
            reportNumber
            child {
              ...DueChild
            }
          }
          foundRecord {
            id
            recordNumber
            child {
              ...DueChild
            }
          }
          sighting {
            id
            place
          }
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }

  fragment DueChild on Child {
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
`)

/** Reports that other stations offer to this one. */
export const CasesOffers = graphql(`
  query CasesOffers {
    handOversToAnswer {
      id
      from {
        id
        name
      }
      report {
        id
        reportNumber
      }
    }
  }
`)

/** What waits for this post as the second person. */
export const CasesToConfirm = graphql(`
  query CasesToConfirm {
    endingsToConfirm {
      id
      to
      report {
        id
        reportNumber
      }
    }
    childJoinsToConfirm {
      id
      kind
      child {
        id
        missingReports {
          id
          reportNumber
        }
        foundRecords {
          id
          recordNumber
        }
      }
    }
    postersToCheck {
      id
      posterNumber
      report {
        id
        reportNumber
      }
    }
  }
`)
