import type { Context } from '../../context.js'
import type { ChildIdentity } from '../../generated/types.js'
import type { ChildRow } from './child.repository.js'

/**
 * The identity of a child for a viewer who may see it, else null. Each reading is noted for the audit; the answer does
 * not leave without it.
 */
export async function readIdentity(context: Context, child: ChildRow): Promise<ChildIdentity | null> {
  const { loaders, media, now } = context
  const [identity, grants, [door]] = await Promise.all([
    loaders.identity.load(child.id),
    loaders.grants.load(child.id),
    loaders.districtsOfChild.load(child.id),
  ])
  if (!identity) return null
  context.identityRead({ childId: child.id, stateCode: child.stateCode, districtCode: door?.districtCode ?? null })
  const { name, otherNames, birthDate, marks, physique, languages, address, guardians, photoId } = identity
  return {
    name,
    otherNames,
    birthDate,
    identifyingMarks: marks,
    physique,
    languages,
    address,
    guardians: [...guardians],
    photoUrl: photoId ? media.identity(photoId, now) : null,
    openUntil: grants[0]?.expiresAt ?? null,
  }
}
