import { graphql } from '../../generated/gql.js'

export const CasesFound = graphql(`
  query CasesFound($filter: FoundRecordFilter!, $after: String) {
    foundRecords(first: 25, after: $after, filter: $filter) {
      totalCount
      edges {
        node {
          ...FoundRow
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }

  fragment FoundRow on FoundRecord {
    id
    recordNumber
    stage
    foundBy
    foundAt
    office {
      id
      name
    }
    district {
      code
      name
    }
    child {
      id
      sex
      ageYears
      identity {
        name
      }
      identityWithheld {
        reason
        message
        revealable
      }
    }
    clocks {
      ...ClockParts
    }
  }
`)

export const CasesFoundRecord = graphql(`
  query CasesFoundRecord($id: ID!) {
    foundRecordById(id: $id) {
      id
      recordNumber
      stage
      foundBy
      foundAt
      receivedAt
      office {
        id
        name
      }
      district {
        code
        name
      }
      child {
        ...ChildCard
      }
      particulars {
        foundPlace
        circumstances
        condition
        belongings
        statedHome
        handedOverBy
      }
      producedAt
      board {
        id
        name
      }
      clocks {
        ...ClockParts
      }
      version
      lastChange {
        at
        role
        by {
          id
          name
        }
      }
    }
  }
`)

export const CasesRegisterFoundChild = graphql(`
  mutation CasesRegisterFoundChild($input: RegisterFoundChildInput!) {
    registerFoundChild(input: $input) {
      ... on RegisterFoundChildOk {
        record {
          id
          version
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

export const CasesProduceFoundChild = graphql(`
  mutation CasesProduceFoundChild($input: ProduceFoundChildInput!) {
    produceFoundChild(input: $input) {
      ... on ProduceFoundChildOk {
        record {
          id
          version
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
