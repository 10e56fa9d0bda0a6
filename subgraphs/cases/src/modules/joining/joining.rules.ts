import type { ChildJoinDoubt } from '../../generated/types.js'
import { yearsBetween } from '../child/age.rules.js'
import type { ChildRow } from '../child/child.repository.js'

/** Ages are told, estimated and rounded: this many years apart may still be one child. */
const AGE_SLACK = 2

type Known = Pick<ChildRow, 'sex' | 'bornAbout' | 'ageBasis'>

/** What of two records speaks against one child. A doubt refuses nothing: records are wrong too, and a person decides. */
export function doubtsOf(one: Known, other: Known): ChildJoinDoubt[] {
  const doubts: ChildJoinDoubt[] = []
  if (one.sex !== other.sex) doubts.push('SEX')
  if (!one.bornAbout || !other.bornAbout || one.bornAbout === other.bornAbout) return doubts
  if (one.ageBasis === 'BIRTH_DATE' && other.ageBasis === 'BIRTH_DATE') return [...doubts, 'BIRTH']
  const [first = '', last = ''] = [one.bornAbout, other.bornAbout].sort()
  return yearsBetween(first, last) >= AGE_SLACK ? [...doubts, 'AGE'] : doubts
}
