import { graphql } from '../../generated/gql.js'

export const Stay = graphql(`
  query Stay($id: ID!) {
    placementById(id: $id) {
      id
      sex
      ageAtAdmission
      admittedAt
      dischargedAt
      dischargeReason
      orderNumber
      medicalAt
      version
      board {
        id
        name
      }
      institution {
        id
        name
      }
      child {
        ...ChildRow
      }
      leavingOrder {
        id
        orderNumber
        kind
      }
      clocks {
        ...ClockFields
      }
      carePlan {
        id
        status
        nextReviewOn
        approvedOn
        filedOn
        version
        nextMoves
        content {
          childsView
          health
          education
          family
          protection
          goals
        }
      }
      history {
        at
        act
        document
        note
        role
        by {
          id
          name
        }
      }
    }
  }
`)

export const MoveCarePlan = graphql(`
  mutation MoveCarePlan($input: MoveCarePlanInput!) {
    moveCarePlan(input: $input) {
      __typename
      ... on MoveCarePlanOk {
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

export const RecordExamination = graphql(`
  mutation RecordExamination($input: RecordExaminationInput!) {
    recordExamination(input: $input) {
      __typename
      ... on RecordExaminationOk {
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
