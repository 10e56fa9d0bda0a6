import { graphql } from '../../generated/gql.js'

export const InsightsViews = graphql(`
  query InsightsViews($after: String, $filter: ViewFilter) {
    views(first: 24, after: $after, filter: $filter) {
      totalCount
      edges {
        node {
          ...ViewShown
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`)

export const InsightsCountry = graphql(`
  query InsightsCountry(
    $by: [MissingChildrenDimension!]!
    $from: Date!
    $to: Date!
    $filter: MissingChildrenFigureFilter
  ) {
    total: missingChildrenFigures(
      measures: [REPORTED, UNTRACED]
      by: []
      from: $from
      to: $to
      filter: $filter
    ) {
      rows {
        values
      }
    }
    figures: missingChildrenFigures(measures: [REPORTED], by: $by, from: $from, to: $to, filter: $filter) {
      ...FiguresShown
    }
  }
`)
