import { graphql } from '../../generated/gql.js'

export const AdministrationAccess = graphql(`
  query AdministrationAccess($first: Int!, $after: String, $unreviewed: Boolean!) {
    accessAnomalies {
      kind
      subject
      role
      count
      usual
      lastAt
    }
    identityOpenings(first: $first, after: $after, unreviewed: $unreviewed) {
      totalCount
      edges {
        cursor
        node {
          ...AdministrationOpening
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }

  fragment AdministrationOpening on IdentityOpening {
    id
    childId
    state {
      code
      name
    }
    subject
    reason
    openedAt
    openUntil
    review {
      justified
      note
      at
    }
  }
`)

export const AdministrationReviewOpening = graphql(`
  mutation AdministrationReviewOpening($input: ReviewOpeningInput!) {
    reviewOpening(input: $input) {
      __typename
      ... on ReviewOpeningOk {
        openingId
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
