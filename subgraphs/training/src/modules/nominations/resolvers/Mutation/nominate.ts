import { codedError } from '@vatsalya/subgraph-kit'
import type { MutationResolvers } from './../../../../generated/types.js'
import { say } from '../../../../messages/index.js'
import { loaded } from '../../../shared/loaded.js'
import { nominate as useCase } from '../../nominations.service.js'

export const nominate: NonNullable<MutationResolvers['nominate']> = async (_parent, { input }, context) => {
  const result = await useCase(context, input)
  if (result.__typename !== 'NominateOk') return result
  const nomination = await context.loaders.nomination.load(result.nominationId)
  if (!nomination) throw codedError('INTERNAL', say('nominationUnread'))
  return { __typename: 'NominateOk', nomination, programme: await loaded(context, result.programmeId) }
}
