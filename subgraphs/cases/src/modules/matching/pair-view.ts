import { covers, may, type Viewer } from '@vatsalya/access'
import type { PairRow } from './pair.repository.js'
import type { PairSide, PairView } from './pair.rules.js'

/** The sides of a pair that lie in a viewer's jurisdiction: for these it may speak. */
export function sidesOf(viewer: Viewer, pair: PairRow): PairSide[] {
  const sides: PairSide[] = []
  const { jurisdiction } = viewer
  const missing = { stateCode: pair.missingState, districtCode: pair.missingDistrict, officeId: pair.missingOffice }
  const found = { stateCode: pair.foundState, districtCode: pair.foundDistrict, officeId: pair.foundOffice }
  if (covers(jurisdiction, missing)) sides.push('MISSING')
  if (covers(jurisdiction, found)) sides.push('FOUND')
  return sides
}

/** A pair as the rules look at it for one viewer. */
export function pairView(viewer: Viewer, pair: PairRow): PairView {
  const { state, kind, confirmedMissingBy, confirmedFoundBy } = pair
  return {
    state,
    kind,
    confirmedMissingBy,
    confirmedFoundBy,
    person: viewer.personId,
    sides: sidesOf(viewer, pair),
    mayDecide: may(viewer, 'match:decide'),
  }
}
