import { graphql } from '../../generated/gql.js'

export const TrainingProgramme = graphql(`
  query TrainingProgramme($id: ID!) {
    programmeById(id: $id) {
      ...ProgrammeRow
      audience
      version
      attendance {
        participants
        certified
        state {
          code
          name
        }
      }
      nominations {
        id
        seats
        status
        madeAt
        state {
          code
          name
        }
        district {
          code
          name
        }
      }
    }
  }
`)

export const TrainingStates = graphql(`
  query TrainingStates {
    states {
      code
      name
    }
    viewer {
      post {
        id
        state {
          code
        }
      }
    }
  }
`)

export const TrainingNominate = graphql(`
  mutation TrainingNominate($input: NominateInput!) {
    nominate(input: $input) {
      __typename
      ... on NominateOk {
        nomination {
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

export const TrainingAttendance = graphql(`
  mutation TrainingAttendance($input: RecordAttendanceInput!) {
    recordAttendance(input: $input) {
      __typename
      ... on RecordAttendanceOk {
        programme {
          id
          status
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
