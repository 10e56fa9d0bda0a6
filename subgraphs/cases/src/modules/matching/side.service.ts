import type { Context } from '../../context.js'
import type { PairRow, SideRow } from './pair.repository.js'
import { dayOf } from './side.rules.js'

/** One side of a pair as this viewer may see it. A name that is shown is noted for the audit. */
export async function sideOf(context: Context, pair: PairRow, side: SideRow['side']): Promise<SideRow> {
  const sides = await context.loaders.pairSides.load(pair.id)
  const found = sides.find((candidate) => candidate.side === side)
  if (!found) throw new Error('a pair without one of its sides')
  const childId = side === 'MISSING' ? pair.missingChildId : pair.foundChildId
  if (found.told.name !== undefined && childId) {
    const stateCode = side === 'MISSING' ? pair.missingState : pair.foundState
    const districtCode = side === 'MISSING' ? pair.missingDistrict : pair.foundDistrict
    context.identityRead({ childId, stateCode, districtCode })
  }
  return found
}

/** The day on which the child of the other side was found or seen. */
export async function foundDayOf({ loaders }: Context, { pair }: SideRow): Promise<string> {
  const found = (await loaders.pairSides.load(pair.id)).find(({ side }) => side === 'FOUND')
  return found ? dayOf(found) : ''
}

/** A short-lived link to the child's photo, for a viewer who sees its identity anyway. */
export async function photoOf({ loaders, media, now }: Context, { pair, side }: SideRow): Promise<string | null> {
  const childId = side === 'MISSING' ? pair.missingChildId : pair.foundChildId
  if (!childId) return null
  const identity = await loaders.identity.load(childId)
  return identity?.photoId ? media.identity(identity.photoId, now) : null
}
