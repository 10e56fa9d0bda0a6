import { graphql } from '../../generated/gql.js'

export const AdministrationPeople = graphql(`
  query AdministrationPeople {
    people(first: 1) {
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
