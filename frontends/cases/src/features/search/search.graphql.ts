import { graphql } from '../../generated/gql.js'

/** What is done for a missing child besides the stages: risk, units, leads, hand-over, proposed ends. */
export const CasesSearch = graphql(`
  query CasesSearch($id: ID!) {
    riskQuestions {
      code
      level
    }
    missingReportById(id: $id) {
      id
      version
      episode
      steps {
        act
        needs
      }
      risk {
        id
        level
        at
        answers {
          question
          answer
        }
      }
      notices {
        id
        kind
        name
        toldAt
        answer
        answeredAt
        note
        version
      }
      leads {
        id
        source
        unit {
          id
          name
        }
        openedAt
        outcome
        clock {
          ...ClockParts
        }
        words {
          at
          words
        }
        version
      }
      handOvers {
        id
        from {
          id
          name
        }
        to {
          id
          name
        }
        reason
        offeredAt
        answer
        answerReason
      }
      endings {
        id
        to
        reason
        proposedAt
        confirmed
        note
        mayDecide
        version
      }
    }
  }
`)

/** Stations of a district, to which a report can be handed over. */
export const CasesStations = graphql(`
  query CasesStations($district: ID!) {
    offices(first: 50, filter: { districtCode: $district, kinds: [POLICE_STATION] }) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`)
