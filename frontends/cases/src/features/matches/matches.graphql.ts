import { graphql } from '../../generated/gql.js'

export const CasesMatches = graphql(`
  query CasesMatches($filter: MatchPairFilter!, $after: String) {
    matchPairs(first: 25, after: $after, filter: $filter) {
      totalCount
      edges {
        node {
          ...MatchRow
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
    matchDesk {
      alerts
      open
      asked
      halfConfirmed
      confirmed
      rejected
      oldestOpenDays
      bands {
        band
        precision
      }
    }
  }
`)

export const MatchRow = graphql(`
  fragment MatchRow on MatchPair {
    id
    kind
    state
    band
    probability
    daysBetween
    missing {
      sex
      ageFrom
      date
      district {
        code
        name
      }
    }
    found {
      sex
      ageFrom
      district {
        code
        name
      }
    }
  }
`)

export const CasesMatchSide = graphql(`
  fragment CasesMatchSide on MatchSideView {
    side
    own
    withheld
    date
    district {
      code
      name
    }
    state {
      code
      name
    }
    sex
    name
    otherNames
    guardian
    ageFrom
    ageTo
    heightCm
    language
    homeDistrict {
      code
      name
    }
    homeState {
      code
      name
    }
    place
    marks
    clothing
    photoUrl
  }
`)

export const CasesMatchPair = graphql(`
  query CasesMatchPair($id: ID!) {
    matchPairById(id: $id) {
      id
      kind
      state
      band
      probability
      rank
      rivals
      samePicture
      daysBetween
      acts
      confirmsFor
      parameters
      searchedAt
      version
      missing {
        ...CasesMatchSide
      }
      found {
        ...CasesMatchSide
      }
      explanation {
        priorBits
        competitionBits
        totalBits
        bars {
          field
          reading
          weight
          oneIn
        }
        decisive {
          field
          ifAgrees
          ifDiffers
        }
      }
      steps {
        act
        side
        reason
        about
        at
        role
        by {
          id
          name
        }
      }
      report {
        id
        reportNumber
      }
      record {
        id
        recordNumber
      }
      sighting {
        id
        reference
      }
      others {
        ...MatchRow
      }
    }
  }
`)

export const CasesCandidates = graphql(`
  query CasesCandidates($filter: MatchPairFilter!) {
    matchPairs(first: 5, filter: $filter) {
      edges {
        node {
          ...MatchRow
        }
      }
    }
  }
`)

export const CasesNextMatch = graphql(`
  query CasesNextMatch {
    matchPairs(first: 100, filter: { forMe: true, bands: [ALERT, REVIEW] }) {
      edges {
        node {
          id
        }
      }
    }
  }
`)

export const CasesDecideMatch = graphql(`
  mutation CasesDecideMatch($input: DecideMatchInput!) {
    decideMatch(input: $input) {
      __typename
      ... on DecideMatchOk {
        pair {
          id
          state
        }
        next {
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

export const CasesUndoMatch = graphql(`
  mutation CasesUndoMatch($input: UndoMatchVerdictInput!) {
    undoMatchVerdict(input: $input) {
      __typename
      ... on UndoMatchVerdictOk {
        pair {
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

export const CasesDiscloseMatch = graphql(`
  mutation CasesDiscloseMatch($input: DiscloseMatchInput!) {
    discloseMatch(input: $input) {
      __typename
      ... on DiscloseMatchOk {
        pair {
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
