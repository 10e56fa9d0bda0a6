import type { CorrectableFact } from '../../generated/types.js'

const FACTS: Readonly<Record<CorrectableFact, true>> = {
  NAME: true,
  OTHER_NAMES: true,
  BIRTH_DATE: true,
  IDENTIFYING_MARKS: true,
  PHYSIQUE: true,
  LANGUAGES: true,
  ADDRESS: true,
  GUARDIANS: true,
  MISSING_SINCE: true,
  AGE_AT_MISSING: true,
  LAST_SEEN_DISTRICT_CODE: true,
  LAST_SEEN_PLACE: true,
  WEARING: true,
  CIRCUMSTANCES: true,
  INFORMANT: true,
}

/** Whether a name under which something was kept is that of a fact. */
export function isCorrectable(name: string): name is CorrectableFact {
  return Object.hasOwn(FACTS, name)
}
