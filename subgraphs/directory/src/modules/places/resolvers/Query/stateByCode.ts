import type { QueryResolvers } from './../../../../generated/types.js'

export const stateByCode: NonNullable<QueryResolvers['stateByCode']> = async (
  _parent,
  { code },
  { places, loaders },
) => {
  const state = await loaders.state.load(code)
  if (state) return state
  const present = await (await places()).stateCodeByEarlier(code)
  return present ? loaders.state.load(present) : null
}
