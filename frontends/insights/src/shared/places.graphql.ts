import { graphql } from '../generated/gql.js'

/** Names of all places, and where the acting post belongs: one question for every page. */
export const InsightsPlaces = graphql(`
  query InsightsPlaces {
    viewer {
      post {
        id
        state {
          code
        }
      }
    }
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
