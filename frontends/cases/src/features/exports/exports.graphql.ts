import { graphql } from '../../generated/gql.js'

/** Lists that this person took out or asked for, and those that wait for this post's word. */
export const CasesReportExports = graphql(`
  query CasesReportExports {
    reportExports {
      id
      reports
      withIdentity
      reason
      requestedAt
      requestedBy {
        id
        name
      }
      confirmed
      decidedAt
      ready
      mayDecide
      version
    }
  }
`)

export const CasesRequestReportExport = graphql(`
  mutation CasesRequestReportExport($input: RequestReportExportInput!) {
    requestReportExport(input: $input) {
      ... on RequestReportExportOk {
        export {
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

export const CasesDecideReportExport = graphql(`
  mutation CasesDecideReportExport($input: DecideReportExportInput!) {
    decideReportExport(input: $input) {
      ... on DecideReportExportOk {
        exportId
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

export const CasesFetchReportExport = graphql(`
  mutation CasesFetchReportExport($input: FetchReportExportInput!) {
    fetchReportExport(input: $input) {
      ... on FetchReportExportOk {
        csv
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
