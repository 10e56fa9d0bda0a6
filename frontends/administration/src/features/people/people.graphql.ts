import { graphql } from '../../generated/gql.js'

export const AdministrationPeople = graphql(`
  query AdministrationPeople($filter: PersonFilter, $after: String) {
    people(filter: $filter, first: 20, after: $after) {
      totalCount
      edges {
        cursor
        node {
          id
          name
          account
          posts {
            id
            title
            office {
              id
              name
            }
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

export const AdministrationPerson = graphql(`
  query AdministrationPerson($id: ID!) {
    personById(id: $id) {
      id
      name
      account
      posts(includeEnded: true) {
        id
        role
        title
        heldFrom
        heldUntil
        held
        endReason
        version
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
        person {
          id
          name
        }
      }
    }
  }
`)

export const AdministrationRegisterPerson = graphql(`
  mutation AdministrationRegisterPerson($input: RegisterPersonInput!) {
    registerPerson(input: $input) {
      __typename
      ... on RegisterPersonOk {
        person {
          id
          name
        }
      }
      ... on InvalidInput {
        issues {
          path
          message
        }
      }
      ... on NotAllowed {
        message
      }
      ... on Conflict {
        message
        currentVersion
      }
    }
  }
`)
