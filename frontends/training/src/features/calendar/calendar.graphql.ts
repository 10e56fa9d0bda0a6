import { graphql } from '../../generated/gql.js'

export const ProgrammeRow = graphql(`
  fragment ProgrammeRow on Programme {
    id
    title
    subject
    instituteCode
    mode
    status
    startsOn
    endsOn
    seats
    venue
    state {
      code
      name
    }
    nominations {
      id
      seats
      status
    }
  }
`)

export const TrainingCalendar = graphql(`
  query TrainingCalendar($filter: ProgrammeFilter, $after: String) {
    programmes(first: 30, after: $after, filter: $filter) {
      totalCount
      edges {
        node {
          ...ProgrammeRow
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`)
