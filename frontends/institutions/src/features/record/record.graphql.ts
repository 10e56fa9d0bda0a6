import { graphql } from '../../generated/gql.js'

export const HomeRecord = graphql(`
  query HomeRecord($id: ID!) {
    institutionById(id: $id) {
      ...HomeRow
      ageFrom
      ageTo
      runBy
      plansOverdue
      version
      registration {
        number
        grantedOn
      }
      inspections(first: 8) {
        id
        inspectedOn
        outcome
        findings
        remedyBy
        role
      }
      headcounts(first: 10) {
        day
        counted
        onRoll
        note
      }
    }
  }
`)

export const RecordInspection = graphql(`
  mutation RecordInspection($input: RecordInspectionInput!) {
    recordInspection(input: $input) {
      __typename
      ... on RecordInspectionOk {
        institution {
          id
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
