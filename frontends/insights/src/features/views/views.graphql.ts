import { graphql } from '../../generated/gql.js'

export const InsightsLanding = graphql(`
  query InsightsLanding {
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
