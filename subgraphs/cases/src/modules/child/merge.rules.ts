import { say } from '../../messages/index.js'
import { refuseField } from '../shared/input.js'
import type { IdentityRow, NewIdentity } from './child.repository.js'
import { identityRow, type ToldIdentity } from './identity.input.js'

/**
 * The identity on record with what is told anew: a name that is not known yet becomes another name, lists grow, and what
 * was empty is filled. Nothing on record is overwritten; whoever knows better corrects the report. Ends the use case
 * where another day of birth is told.
 */
export function mergedIdentity(known: IdentityRow, told: ToldIdentity): NewIdentity {
  if (told.birthDate && known.birthDate && told.birthDate !== known.birthDate) {
    refuseField('identity.birthDate', say('otherBirth'))
  }
  const names = told.name === null ? told.otherNames : [told.name, ...told.otherNames]
  return identityRow({
    name: known.name ?? told.name,
    otherNames: union(known.otherNames, known.name === null ? told.otherNames : names).filter(
      (name) => name !== known.name,
    ),
    birthDate: known.birthDate ?? told.birthDate,
    identifyingMarks: union(known.marks, told.identifyingMarks),
    physique: known.physique ?? told.physique,
    languages: union(known.languages, told.languages),
    address: known.address ?? told.address,
    guardians: [
      ...known.guardians,
      ...told.guardians.filter(({ name }) => !known.guardians.some((guardian) => guardian.name === name)),
    ],
  })
}

function union(known: readonly string[], told: readonly string[]): string[] {
  return [...new Set([...known, ...told])]
}
