import { graphql } from '../generated/gql.js'

/** Where the acting post works, and the districts of its State. */
export const CasesPost = graphql(`
  query CasesPost {
    viewer {
      post {
        id
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
          districts {
            code
            name
          }
        }
      }
    }
  }
`)

/** All districts of India, for fields in which any may be meant. */
export const CasesPlaces = graphql(`
  query CasesPlaces {
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
