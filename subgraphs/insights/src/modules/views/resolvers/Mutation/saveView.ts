import type { MutationResolvers } from './../../../../generated/types.js'
import { loaded } from '../../../shared/loaded.js'
import { saveView as useCase } from '../../views.service.js'

export const saveView: NonNullable<MutationResolvers['saveView']> = async (_parent, { input }, context) => {
  const result = await useCase(context, input)
  if (result.__typename !== 'SaveViewOk') return result
  return { __typename: 'SaveViewOk', view: await loaded(context, result.viewId) }
}
