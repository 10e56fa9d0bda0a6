import { graphql } from '../../generated/gql.js'

export const AdministrationPosts = graphql(`
  query AdministrationPosts($filter: PostFilter, $after: String) {
    posts(filter: $filter, first: 20, after: $after) {
      totalCount
      edges {
        cursor
        node {
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
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`)

export const AdministrationEndPost = graphql(`
  mutation AdministrationEndPost($input: EndPostInput!) {
    endPost(input: $input) {
      __typename
      ... on EndPostOk {
        post {
          id
          held
          heldUntil
          endReason
          version
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

export const AdministrationAppoint = graphql(`
  mutation AdministrationAppoint($input: AppointToPostInput!) {
    appointToPost(input: $input) {
      __typename
      ... on AppointToPostOk {
        post {
          id
          person {
            id
            posts {
              id
              title
            }
          }
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

export const AdministrationRoles = graphql(`
  query AdministrationRoles {
    roles {
      code
      officeKinds
    }
  }
`)

export const AdministrationFindPeople = graphql(`
  query AdministrationFindPeople($text: String) {
    people(filter: { text: $text }, first: 20) {
      edges {
        cursor
        node {
          id
          name
          account
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`)

export const AdministrationPersonName = graphql(`
  query AdministrationPersonName($id: ID!) {
    personById(id: $id) {
      id
      name
      account
    }
  }
`)

export const AdministrationFindOffices = graphql(`
  query AdministrationFindOffices($filter: OfficeFilter!) {
    offices(filter: $filter, first: 20) {
      edges {
        cursor
        node {
          id
          name
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
  }
`)
