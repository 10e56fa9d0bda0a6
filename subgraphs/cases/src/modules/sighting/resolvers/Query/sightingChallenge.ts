import type { QueryResolvers } from '../../../../generated/types.js'
import { newChallenge } from '../../proof.js'

export const sightingChallenge: NonNullable<QueryResolvers['sightingChallenge']> = (_parent, _args, context) =>
  newChallenge(context.proofKey, context.now)
