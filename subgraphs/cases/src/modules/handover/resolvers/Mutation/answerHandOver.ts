import type { MutationResolvers } from '../../../../generated/types.js'
import { answerHandOver as answerIt } from '../../handover.service.js'

export const answerHandOver: NonNullable<MutationResolvers['answerHandOver']> = async (_parent, { input }, context) => {
  const answer = await context.perform('answerHandOver', 'missing:write', input, (unit) => answerIt(unit, input))
  if (!('reportId' in answer)) return answer
  // A returned report lies out of this station's sight again.
  return { ...answer, report: await context.loaders.report.load(answer.reportId) }
}
