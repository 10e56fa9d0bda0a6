import { graphql } from '../../generated/gql.js'

export const InstitutionsLanding = graphql(`
  query InstitutionsLanding {
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
