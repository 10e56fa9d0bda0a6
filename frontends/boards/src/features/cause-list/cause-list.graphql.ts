import { graphql } from '../../generated/gql.js'

export const BoardsCauseList = graphql(`
  query BoardsCauseList($on: Date!) {
    causeList(on: $on) {
      on
      overdue
      board {
        ...BodyFacts
      }
      matters {
        ...MatterRow
      }
      overdueMatters {
        ...MatterRow
      }
    }
  }
`)

export const BoardsCausePeople = graphql(`
  query BoardsCausePeople($on: Date!) {
    causeList(on: $on) {
      matters {
        ...MatterChild
      }
      overdueMatters {
        ...MatterChild
      }
    }
  }
`)
