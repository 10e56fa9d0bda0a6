import type { MutationResolvers } from './../../../../generated/types.js'
import { registerPerson as registerPersonUseCase } from '../../people.service.js'

export const registerPerson: NonNullable<MutationResolvers['registerPerson']> = async (_parent, { input }, context) => {
  const result = await registerPersonUseCase(context, input)
  if (result.__typename !== 'RegisterPersonOk') return result
  return { __typename: 'RegisterPersonOk', person: await context.loaders.person.load(result.personId) }
}
