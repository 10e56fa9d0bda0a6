import { graphql } from '../generated/gql.js'

export const InsightsPost = graphql(`
  query InsightsPost {
    viewer {
      post {
        id
        state {
          code
          name
        }
      }
    }
  }
`)
