import type { QueryResolvers } from './../../../../generated/types.js'

export const stateByCode: NonNullable<QueryResolvers['stateByCode']> = async (
  _parent,
  { code },
  { viewer, places, loaders },
) => {
  if (viewer.kind === 'public') return null
  const state = await loaders.state.load(code)
  if (state) return state
  const present = await (await places()).stateCodeByEarlier(code)
  return present ? loaders.state.load(present) : null
}
