import { findState } from '@vatsalya/places'
import type { PreparedMissing } from '../records/prepare.js'
import type { FoundRecord, MissingRecord } from '../records/record.js'
import { scriptOf } from '../script/romanise.js'

const AGES = [6, 12] as const

/**
 * Groups in which accuracy must not fall behind: region and sex of the missing child, its age band, the script in which
 * either name was written. Religion and caste are never asked and never guessed.
 */
export function groupsOf(found: FoundRecord, missing: MissingRecord, prepared: PreparedMissing): string[] {
  const scripts = [found.name, missing.name].map(scriptOf)
  const native = scripts.find((script) => script !== 'latin')
  return [
    `region ${findState(prepared.home.state)?.zone ?? 'other'}`,
    `sex ${prepared.sex === 2 ? 'not known' : prepared.sex === 1 ? 'female' : 'male'}`,
    `age ${ageBand(missing.ageAtMissing)}`,
    `script ${native === undefined ? 'latin' : 'native'}`,
  ]
}

function ageBand(age: number | null): string {
  if (age === null) return 'not known'
  if (age < AGES[0]) return '0-5'
  return age < AGES[1] ? '6-11' : '12-17'
}
