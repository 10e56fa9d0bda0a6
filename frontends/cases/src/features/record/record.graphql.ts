import { graphql } from '../../generated/gql.js'

export const CasesRecord = graphql(`
  query CasesRecord($id: ID!) {
    missingReportById(id: $id) {
      id
      reportNumber
      stage
      source
      registeredAt
      missingSince
      ageAtMissing
      station {
        id
        name
        phone
      }
      district {
        code
        name
      }
      state {
        code
        name
      }
      lastSeenDistrict {
        code
        name
      }
      child {
        ...ChildCard
      }
      particulars {
        lastSeenPlace
        wearing
        circumstances
        informant {
          name
          relation
          phone
        }
      }
      penalCode
      fir {
        number
        zero
        registeredAt
        sections
      }
      clocks {
        ...ClockParts
      }
      history {
        from
        to
        at
        reason
        document
        role
        by {
          id
          name
        }
      }
      nextStages
      posters {
        id
        posterNumber
        fields
        basis
        releasedAt
        releasedBy {
          id
          name
        }
        withdrawnAt
        withdrawnReason
        needsCheck
        checkedAt
        mayCheck
        version
      }
      sightings {
        id
        reference
        stage
        urgency
        reportedAt
        seenAt
        place
        outcome
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

  fragment ChildCard on Child {
    id
    sex
    ageYears
    ageBasis
    identity {
      name
      otherNames
      birthDate
      identifyingMarks
      physique
      languages
      address
      guardians {
        name
        relation
        phone
      }
      photoUrl
      openUntil
    }
    identityWithheld {
      reason
      message
      revealable
    }
  }
`)

/** What other domains tell of the child; apart from the record, which stands without it. */
export const CasesChildElsewhere = graphql(`
  query CasesChildElsewhere($id: ID!) {
    childById(id: $id) {
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
      carePlan {
        id
        status
        filedOn
        nextReviewOn
      }
    }
  }
`)

/** Committees and Boards of a district, before which a child can be produced. */
export const CasesBoards = graphql(`
  query CasesBoards($district: ID!) {
    offices(first: 20, filter: { districtCode: $district, kinds: [CWC, JJB] }) {
      edges {
        node {
          id
          name
        }
      }
    }
  }
`)
