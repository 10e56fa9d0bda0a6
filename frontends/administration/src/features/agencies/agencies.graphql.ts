import { graphql } from '../../generated/gql.js'

export const AdministrationAgencies = graphql(`
  query AdministrationAgencies {
    agencies {
      id
      name
      role
      account
      endedAt
    }
  }
`)
