import { graphql } from '../../generated/gql.js'

export const CasesChild = graphql(`
  query CasesChild($id: ID!) {
    childById(id: $id) {
      ...ChildCard
      missingReports {
        id
        reportNumber
        stage
        registeredAt
        missingSince
        station {
          id
          name
        }
        district {
          code
          name
        }
        history {
          to
          at
          role
          document
          by {
            id
            name
          }
        }
        clocks {
          ...ClockParts
        }
      }
      foundRecords {
        id
        recordNumber
        stage
        foundBy
        foundAt
        producedAt
        office {
          id
          name
        }
        board {
          id
          name
        }
        clocks {
          ...ClockParts
        }
      }
    }
  }
`)

/** What the committee or Board tells of the child; apart, so that the rest stands without it. */
export const CasesChildProceedings = graphql(`
  query CasesChildProceedings($id: ID!) {
    childById(id: $id) {
      id
      proceedings {
        id
        number
        openedAt
        closedAt
        board {
          id
          name
        }
        orders {
          id
          number
          kind
          issuedAt
        }
        clocks {
          ...ClockParts
        }
      }
    }
  }
`)
