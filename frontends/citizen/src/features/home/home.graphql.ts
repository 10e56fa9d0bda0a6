import { graphql } from '../../generated/gql.js'

export const CitizenHome = graphql(`
  query CitizenHome {
    publishedPosters(first: 12) {
      totalCount
      edges {
        node {
          id
          name
          ageAtMissing
          missingSince
          lastSeenDistrict {
            code
            name
          }
        }
      }
    }
  }
`)
