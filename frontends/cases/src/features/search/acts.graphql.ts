import { graphql } from '../../generated/gql.js'

export const CasesAssessRisk = graphql(`
  mutation CasesAssessRisk($input: AssessRiskInput!) {
    assessRisk(input: $input) {
      ... on AssessRiskOk {
        report {
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

export const CasesFollowUpSearch = graphql(`
  mutation CasesFollowUpSearch($input: FollowUpSearchInput!) {
    followUpSearch(input: $input) {
      ... on FollowUpSearchOk {
        report {
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

export const CasesTellUnits = graphql(`
  mutation CasesTellUnits($input: TellUnitsInput!) {
    tellUnits(input: $input) {
      ... on TellUnitsOk {
        report {
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

export const CasesRecordUnitAnswer = graphql(`
  mutation CasesRecordUnitAnswer($input: RecordUnitAnswerInput!) {
    recordUnitAnswer(input: $input) {
      ... on RecordUnitAnswerOk {
        report {
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

export const CasesOpenLead = graphql(`
  mutation CasesOpenLead($input: OpenLeadInput!) {
    openLead(input: $input) {
      ... on OpenLeadOk {
        report {
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

export const CasesCloseLead = graphql(`
  mutation CasesCloseLead($input: CloseLeadInput!) {
    closeLead(input: $input) {
      ... on CloseLeadOk {
        report {
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

export const CasesOfferHandOver = graphql(`
  mutation CasesOfferHandOver($input: OfferHandOverInput!) {
    offerHandOver(input: $input) {
      ... on OfferHandOverOk {
        report {
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

export const CasesAnswerHandOver = graphql(`
  mutation CasesAnswerHandOver($input: AnswerHandOverInput!) {
    answerHandOver(input: $input) {
      ... on AnswerHandOverOk {
        report {
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

export const CasesProposeEnding = graphql(`
  mutation CasesProposeEnding($input: ProposeEndingInput!) {
    proposeEnding(input: $input) {
      ... on ProposeEndingOk {
        report {
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

export const CasesDecideEnding = graphql(`
  mutation CasesDecideEnding($input: DecideEndingInput!) {
    decideEnding(input: $input) {
      ... on DecideEndingOk {
        report {
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

export const CasesFileSearchReport = graphql(`
  mutation CasesFileSearchReport($input: FileSearchReportInput!) {
    fileSearchReport(input: $input) {
      ... on FileSearchReportOk {
        report {
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
