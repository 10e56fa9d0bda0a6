import { graphql } from '../../generated/gql.js'

export const OrderRow = graphql(`
  fragment OrderRow on Order {
    id
    number
    kind
    final
    issuedOn
    issuedAt
    reasons
    institution {
      id
    }
    present {
      id
      name
      role
    }
  }
`)

export const BoardsProceeding = graphql(`
  query BoardsProceeding($id: ID!) {
    proceedingById(id: $id) {
      ...MatterRow
      openedAt
      closedAt
      version
      board {
        ...BodyFacts
      }
      orders {
        ...OrderRow
      }
      lastChange {
        at
        role
      }
    }
  }
`)

export const BoardsProceedingChild = graphql(`
  query BoardsProceedingChild($id: ID!) {
    proceedingById(id: $id) {
      ...MatterChild
    }
  }
`)

/** Homes that the orders of a matter name: their names are another domain's. */
export const BoardsProceedingHomes = graphql(`
  query BoardsProceedingHomes($id: ID!) {
    proceedingById(id: $id) {
      id
      orders {
        id
        institution {
          id
          name
        }
      }
    }
  }
`)

export const BoardsAdjourn = graphql(`
  mutation BoardsAdjourn($input: AdjournProceedingInput!) {
    adjournProceeding(input: $input) {
      __typename
      ... on AdjournProceedingOk {
        proceeding {
          ...MatterRow
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
