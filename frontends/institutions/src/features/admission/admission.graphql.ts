import { graphql } from '../../generated/gql.js'

export const GateOrderToAdmit = graphql(`
  query GateOrderToAdmit($id: ID!) {
    gateOrderById(id: $id) {
      id
      orderNumber
      kind
      issuedAt
      sex
      ageYears
      impediment
      board {
        id
        name
      }
      institution {
        id
        name
        freeBeds
      }
      child {
        ...ChildRow
      }
    }
  }
`)

export const AdmitChild = graphql(`
  mutation AdmitChild($input: AdmitChildInput!) {
    admitChild(input: $input) {
      __typename
      ... on AdmitChildOk {
        placement { id }
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
