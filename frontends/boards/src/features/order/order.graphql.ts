import { graphql } from '../../generated/gql.js'

export const BoardsOrder = graphql(`
  query BoardsOrder($id: ID!) {
    orderById(id: $id) {
      ...OrderRow
      proceeding {
        id
        number
        caseKind
        board {
          id
          name
          kind
        }
      }
    }
  }
`)

export const BoardsOrderHome = graphql(`
  query BoardsOrderHome($id: ID!) {
    orderById(id: $id) {
      id
      institution {
        id
        name
        district {
          code
          name
        }
      }
    }
  }
`)
