import { subgraphCodegen } from '@vatsalya/tooling/codegen'

/** Told whole by a loader or repository: no field of these needs a resolver of its own. */
const plain = [
  'Change',
  'ChildIdentity',
  'Guardian',
  'IdentityWithheld',
  'SimilarChild',
  'Fir',
  'Informant',
  'MissingDesk',
  'MissingParticulars',
  'MissingStep',
  'OpeningReview',
  'RiskQuestion',
  'RiskAnswered',
  'RiskAssessment',
  'LeadWords',
  'StageChange',
  'FoundParticulars',
  'ReportStatus',
  'SightingChallenge',
  'SightingContact',
  'SightingReceived',
  'SightingStep',
  'MissingChildrenSummary',
  'MatchBandFigure',
  'MatchBar',
  'MatchCalibration',
  'MatchDecisive',
  'MatchDesk',
  'MatchExplanation',
  'MatchFairness',
  'MatchGroupFigure',
  'MatchStep',
]

export default subgraphCodegen(import.meta.dirname, { plain })
