import { graphql } from '../../generated/gql.js'

export const CasesDesk = graphql(`
  query CasesDesk {
    missingReports(first: 1) {
      totalCount
    }
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
