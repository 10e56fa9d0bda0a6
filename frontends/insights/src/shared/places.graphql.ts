import { graphql } from '../generated/gql.js'

export const InsightsPlaces = graphql(`
  query InsightsPlaces {
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
