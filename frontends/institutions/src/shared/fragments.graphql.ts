import { graphql } from '../generated/gql.js'

export const ClockFields = graphql(`
  fragment ClockFields on Clock {
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
`)

/** A child as a row tells it; who may not see the identity gets it withheld. */
export const ChildRow = graphql(`
  fragment ChildRow on Child {
    id
    ageYears
    identity {
      name
    }
    identityWithheld {
      reason
      message
    }
  }
`)

export const HomeRow = graphql(`
  fragment HomeRow on Institution {
    id
    name
    kind
    caseKind
    takes
    sanctionedCapacity
    occupancy
    freeBeds
    awaited
    registration {
      status
      validUntil
    }
    clocks {
      ...ClockFields
    }
    district {
      code
      name
    }
  }
`)
