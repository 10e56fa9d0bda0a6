import { graphql } from '../../generated/gql.js'

/** A child by all its records: the one asked for, and those that are joined with it. */
export const CasesChild = graphql(`
  query CasesChild($id: ID!) {
    childById(id: $id) {
      ...ChildCard
      ...ChildRecords
      sameChildAs(first: 10) {
        id
        ...ChildRecords
      }
      joins(first: 20) {
        ...JoinParts
      }
    }
  }

  fragment ChildRecords on Child {
    id
    missingReports {
      id
      reportNumber
      stage
      registeredAt
      missingSince
      station {
        id
        name
      }
      district {
        code
        name
      }
      history {
        to
        at
        role
        document
        by {
          id
          name
        }
      }
      sightings(first: 20) {
        id
        stage
        reportedAt
        place
      }
      clocks {
        ...ClockParts
      }
    }
    foundRecords {
      id
      recordNumber
      stage
      foundBy
      foundAt
      producedAt
      office {
        id
        name
      }
      board {
        id
        name
      }
      clocks {
        ...ClockParts
      }
    }
  }

  fragment JoinParts on ChildJoin {
    id
    kind
    ground
    doubts
    words {
      reason
      document
      note
    }
    child {
      ...JoinSide
    }
    other {
      ...JoinSide
    }
    proposedAt
    proposedBy {
      id
      name
    }
    confirmed
    decidedAt
    decidedBy {
      id
      name
    }
    partedAt
    mayDecide
    version
  }

  fragment JoinSide on Child {
    id
    sex
    ageYears
    missingReports {
      id
      reportNumber
    }
    foundRecords {
      id
      recordNumber
    }
  }
`)

/** What the committee or Board tells of the child; apart, so that the rest stands without it. */
export const CasesChildProceedings = graphql(`
  query CasesChildProceedings($id: ID!) {
    childById(id: $id) {
      ...ChildProceedings
      sameChildAs(first: 10) {
        ...ChildProceedings
      }
    }
  }

  fragment ChildProceedings on Child {
    id
    proceedings {
      id
      number
      openedAt
      closedAt
      board {
        id
        name
      }
      orders {
        id
        number
        kind
        issuedAt
      }
      clocks {
        ...ClockParts
      }
    }
  }
`)

/** Stays in homes of the other records of the same child. */
export const CasesChildStays = graphql(`
  query CasesChildStays($id: ID!) {
    childById(id: $id) {
      id
      sameChildAs(first: 10) {
        id
        placements {
          id
          admittedAt
          dischargedAt
          dischargeReason
          orderNumber
          institution {
            id
            name
          }
        }
      }
    }
  }
`)

export const CasesProposeChildJoin = graphql(`
  mutation CasesProposeChildJoin($input: ProposeChildJoinInput!) {
    proposeChildJoin(input: $input) {
      ... on ProposeChildJoinOk {
        child {
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

export const CasesProposeChildParting = graphql(`
  mutation CasesProposeChildParting($input: ProposeChildPartingInput!) {
    proposeChildParting(input: $input) {
      ... on ProposeChildPartingOk {
        child {
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

export const CasesDecideChildJoin = graphql(`
  mutation CasesDecideChildJoin($input: DecideChildJoinInput!) {
    decideChildJoin(input: $input) {
      ... on DecideChildJoinOk {
        child {
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
