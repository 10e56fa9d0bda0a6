import { graphql } from '../../generated/gql.js'

export const CasesReports = graphql(`
  query CasesReports($filter: MissingReportFilter!, $after: String) {
    missingReports(first: 25, after: $after, filter: $filter) {
      totalCount
      edges {
        node {
          ...ReportRow
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`)
