import { graphql } from '../../generated/gql.js'

export const CitizenPosters = graphql(`
  query CitizenPosters($stateCode: StateCode, $first: Int!, $after: String) {
    publishedPosters(stateCode: $stateCode, first: $first, after: $after) {
      totalCount
      edges {
        cursor
        node {
          id
          name
          sex
          ageAtMissing
          missingSince
          photoUrl
          lastSeenDistrict {
            code
            name
          }
          contactOffice {
            id
            name
            phone
          }
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`)

export const CitizenPoster = graphql(`
  query CitizenPoster($id: ID!) {
    publishedPosterById(id: $id) {
      id
      posterNumber
      name
      sex
      ageAtMissing
      missingSince
      photoUrl
      wearing
      physique
      identifyingMarks
      releasedAt
      lastSeenDistrict {
        code
        name
        state {
          code
          name
        }
      }
      contactOffice {
        id
        name
        phone
      }
    }
  }
`)
