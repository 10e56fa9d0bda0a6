import { graphql } from '../../generated/gql.js'

/** What Parliament was told: published figures, the same for everybody. */
export const TrainingReply = graphql(`
  query TrainingReply {
    officersTrained(subject: TRACKCHILD_PORTAL) {
      year
      participants
      source
      states {
        code
        name
      }
    }
    programmesConducted(instituteCode: "NIPCCD") {
      financialYear
      programmes
      asOn
      source
    }
    outreachActivities {
      kind
      title
      audience
      startsOn
      endsOn
      place
      source
      states {
        code
        name
      }
    }
  }
`)

/** Participants of programmes held, by the State that sent them. */
export const TrainingByState = graphql(`
  query TrainingByState($from: Date!, $to: Date!) {
    trainingFigures(measures: [PARTICIPANTS, CERTIFIED], by: [STATE], from: $from, to: $to) {
      rows {
        keys
        values
      }
      asOf
    }
    states {
      code
      name
    }
  }
`)
