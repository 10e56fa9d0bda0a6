import { graphql } from '../../generated/gql.js'

export const HomeDesk = graphql(`
  query HomeDesk {
    ownInstitution {
      id
      name
      kind
      sanctionedCapacity
      occupancy
      freeBeds
      plansOverdue
      headcountDue
      rosterAtMidnight
      registration {
        status
        number
        validUntil
      }
      clocks {
        ...ClockFields
      }
      headcounts(first: 1) {
        day
        counted
        onRoll
        note
      }
      version
    }
    gateOrders(first: 50) {
      totalCount
      edges {
        node {
          id
          direction
          orderNumber
          issuedAt
          sex
          ageYears
          impediment
          board {
            id
            name
          }
          child {
            ...ChildRow
          }
          placement {
            id
          }
        }
      }
    }
    placements(first: 100, filter: { current: true, order: PLAN_DUE }) {
      totalCount
      edges {
        node {
          id
          sex
          ageAtAdmission
          admittedOn
          child {
            ...ChildRow
          }
          carePlan {
            id
            status
            nextReviewOn
          }
          clocks {
            ...ClockFields
          }
        }
      }
    }
  }
`)

export const RecordHeadcount = graphql(`
  mutation RecordHeadcount($input: RecordHeadcountInput!) {
    recordHeadcount(input: $input) {
      __typename
      ... on RecordHeadcountOk {
        institution {
          id
          headcountDue
          headcounts(first: 1) {
            day
            counted
            onRoll
            note
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
