import { graphql } from '../../generated/gql.js'

export const CasesSightings = graphql(`
  query CasesSightings($filter: SightingFilter!, $after: String) {
    sightings(first: 25, after: $after, filter: $filter) {
      totalCount
      edges {
        node {
          id
          reference
          stage
          urgency
          unverified
          seenAt
          place
          sex
          ageFrom
          ageTo
          childName
          assignedTo {
            id
            name
          }
          district {
            code
            name
          }
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`)

export const CasesSighting = graphql(`
  query CasesSighting($id: ID!) {
    sightingById(id: $id) {
      id
      reference
      stage
      urgency
      unverified
      reportedAt
      seenAt
      district {
        code
        name
      }
      place
      description
      wordsWithheld {
        reason
      }
      sex
      ageFrom
      ageTo
      childName
      report {
        id
        reportNumber
      }
      matched
      assignedTo {
        id
        name
      }
      outcome
      contact {
        name
        phone
        language
      }
      history {
        from
        to
        at
        note
        role
        by {
          id
          name
        }
      }
      nextStages
      clock {
        ...ClockParts
      }
      gathered {
        id
        reference
        reportedAt
      }
      similar {
        id
        place
        description
        seenAt
      }
      version
    }
  }
`)

export const CasesGatherSightings = graphql(`
  mutation CasesGatherSightings($input: GatherSightingsInput!) {
    gatherSightings(input: $input) {
      ... on GatherSightingsOk {
        sighting {
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

export const CasesUnits = graphql(`
  query CasesUnits($district: ID!) {
    offices(first: 50, filter: { districtCode: $district, kinds: [POLICE_STATION, DCPU, AHTU, RAILWAY_POLICE] }) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`)

export const CasesTriageSighting = graphql(`
  mutation CasesTriageSighting($input: TriageSightingInput!) {
    triageSighting(input: $input) {
      ... on TriageSightingOk {
        sighting {
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
