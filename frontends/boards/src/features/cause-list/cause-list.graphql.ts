import { graphql } from '../../generated/gql.js'

export const BoardsLanding = graphql(`
  query BoardsLanding {
    viewer {
      person {
        id
        name
      }
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
`)
