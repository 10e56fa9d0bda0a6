import { graphql } from '../../generated/gql.js'

export const TrainingLanding = graphql(`
  query TrainingLanding {
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
