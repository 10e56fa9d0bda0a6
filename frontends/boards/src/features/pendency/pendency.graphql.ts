import { graphql } from '../../generated/gql.js'

/** Whose bodies a post watches over. */
export const BoardsPost = graphql(`
  query BoardsPost {
    viewer {
      post {
        id
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
`)

export const BoardsBodies = graphql(`
  query BoardsBodies($filter: BoardFilter!) {
    boards(filter: $filter, first: 100) {
      totalCount
      edges {
        node {
          ...BodyFacts
          pending
          beyondLimit
          district {
            code
          }
          state {
            code
          }
        }
      }
    }
  }
`)

export const BoardsPendency = graphql(`
  query BoardsPendency($by: [BoardDimension!]!, $from: Date!, $to: Date!, $filter: BoardFigureFilter) {
    boardFigures(measures: [PENDING, BEYOND_LIMIT], by: $by, from: $from, to: $to, filter: $filter) {
      columns {
        key
        label
        kind
      }
      rows {
        keys
        values
      }
      suppressedCells
      asOf
    }
  }
`)

export const BoardsPlaces = graphql(`
  query BoardsPlaces {
    states {
      code
      name
      districts {
        code
        name
      }
    }
  }
`)
