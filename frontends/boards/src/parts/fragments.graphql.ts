import { graphql } from '../generated/gql.js'

export const MatterClock = graphql(`
  fragment MatterClock on Clock {
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

/** A matter as a row tells it: never a name. */
export const MatterRow = graphql(`
  fragment MatterRow on Proceeding {
    id
    number
    stage
    caseKind
    nextHearingOn
    nextAct
    clocks {
      ...MatterClock
    }
  }
`)

/** Who the child of a row is, as far as a cause list says it: asked apart, for the list stands without it too. */
export const MatterChild = graphql(`
  fragment MatterChild on Proceeding {
    id
    child {
      id
      sex
      ageYears
    }
  }
`)

export const BodyFacts = graphql(`
  fragment BodyFacts on Board {
    id
    name
    kind
    seats
    quorum
    quorate
    members {
      id
      name
      role
      heldUntil
    }
  }
`)
