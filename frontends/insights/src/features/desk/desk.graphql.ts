import { graphql } from '../../generated/gql.js'

export const FundsTold = graphql(`
  fragment FundsTold on SchemeFunds {
    financialYear
    released
    utilised
    source
    certificate {
      code
      label
      source
      owner
      startedAt
      dueAt
      state
      firstDueAt
      stoppedAt
      pausedReason
      extendedBy
    }
  }
`)

/** All States beside each other: reports, bodies, homes, money of this year and of the year whose certificate was due last. */
export const InsightsStatesDesk = graphql(`
  query InsightsStatesDesk($from: Date!, $to: Date!, $year: String!, $owedYear: String!) {
    missingChildrenFigures(measures: [REPORTED, UNTRACED, WITH_FIR], by: [STATE], from: $from, to: $to) {
      rows {
        keys
        values
      }
    }
    states {
      code
      name
      boardSummary {
        withoutQuorum
        pendingBeyondLimit
      }
      institutionSummary {
        registered
        inspectionsOverdue
      }
      money: schemeFunds(financialYear: $year) {
        ...FundsTold
      }
      owed: schemeFunds(financialYear: $owedYear) {
        ...FundsTold
      }
    }
  }
`)

/** Bodies are asked by kind, because no State has more than a hundred districts. */
export const InsightsDistrictsDesk = graphql(`
  query InsightsDistrictsDesk($state: StateCode!, $from: Date!, $to: Date!, $year: String!, $owedYear: String!) {
    missingChildrenFigures(
      measures: [REPORTED, UNTRACED]
      by: [DISTRICT]
      from: $from
      to: $to
      filter: { stateCode: $state }
    ) {
      rows {
        keys
        values
      }
    }
    stateByCode(code: $state) {
      code
      name
      money: schemeFunds(financialYear: $year) {
        ...FundsTold
      }
      owed: schemeFunds(financialYear: $owedYear) {
        ...FundsTold
      }
      districts {
        code
        name
        institutionSummary {
          registered
          inspectionsOverdue
          lapsed
        }
      }
    }
    committees: boards(first: 100, filter: { stateCode: $state, kind: CWC }) {
      edges {
        node {
          ...BodyWatched
        }
      }
    }
    juvenileBoards: boards(first: 100, filter: { stateCode: $state, kind: JJB }) {
      edges {
        node {
          ...BodyWatched
        }
      }
    }
  }
`)

export const BodyWatched = graphql(`
  fragment BodyWatched on Board {
    id
    quorate
    beyondLimit
    district {
      code
    }
  }
`)
