import { graphql } from '../../generated/gql.js'

export const CasesRegisterFir = graphql(`
  mutation CasesRegisterFir($input: RegisterFirInput!) {
    registerFir(input: $input) {
      ... on RegisterFirOk {
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

export const CasesMoveMissingReport = graphql(`
  mutation CasesMoveMissingReport($input: MoveMissingReportInput!) {
    moveMissingReport(input: $input) {
      ... on MoveMissingReportOk {
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

export const CasesUpdateMissingReport = graphql(`
  mutation CasesUpdateMissingReport($input: UpdateMissingReportInput!) {
    updateMissingReport(input: $input) {
      ... on UpdateMissingReportOk {
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

export const CasesReleasePoster = graphql(`
  mutation CasesReleasePoster($input: ReleasePosterInput!) {
    releasePoster(input: $input) {
      ... on ReleasePosterOk {
        poster {
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

export const CasesWithdrawPoster = graphql(`
  mutation CasesWithdrawPoster($input: WithdrawPosterInput!) {
    withdrawPoster(input: $input) {
      ... on WithdrawPosterOk {
        poster {
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

export const CasesCheckPoster = graphql(`
  mutation CasesCheckPoster($input: CheckPosterInput!) {
    checkPoster(input: $input) {
      ... on CheckPosterOk {
        poster {
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

export const CasesRevealIdentity = graphql(`
  mutation CasesRevealIdentity($input: RevealIdentityInput!) {
    revealIdentity(input: $input) {
      ... on RevealIdentityOk {
        openUntil
        child {
          ...ChildCard
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
