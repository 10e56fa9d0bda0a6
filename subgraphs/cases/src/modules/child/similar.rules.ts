import { compareNames } from '@vatsalya/linkage'
import type { SimilarityGround } from '../../generated/types.js'

/** What is asked for; null was not told. Ages in years today. */
export interface Question {
  readonly name: string | null
  readonly guardianName: string | null
  readonly sex: string | null
  readonly ageFrom: number | null
  readonly ageTo: number | null
  readonly districtCode: string | null
}

/** What is known of a child on record. */
export interface Candidate {
  readonly names: readonly string[]
  readonly guardians: readonly string[]
  readonly sex: string
  readonly ageYears: number | null
  readonly districts: readonly string[]
}

export interface Similarity {
  readonly agreed: SimilarityGround[]
  readonly score: number
}

/** How much each ground counts, out of the sum of what was asked. A name tells most, a district least. */
const WEIGHTS = { name: 10, guardian: 6, sex: 2, age: 3, district: 2 } as const

const NAME_GROUNDS = { same: 'NAME_SAME', variant: 'NAME_ALIKE', near: 'NAME_SOUND' } as const

/** Ages on record are told, estimated and rounded: two years either way still agree. */
const AGE_SLACK = 2

/**
 * Compares a question with a child on record, ground by ground; what was not asked, or is not known, neither agrees nor
 * disagrees. Undefined where a name was asked and neither it nor the guardian's is near: that is another child.
 */
export function similarity(question: Question, child: Candidate): Similarity | undefined {
  const agreed: SimilarityGround[] = []
  let points = 0
  let asked = 0
  const count = (weight: number, share: number, ground: SimilarityGround) => {
    asked += weight
    points += weight * share
    if (share > 0) agreed.push(ground)
  }

  const name = nearest(question.name, child.names)
  const guardian = nearest(question.guardianName, child.guardians)
  if (name) count(WEIGHTS.name, name.share, name.ground)
  if (guardian) count(WEIGHTS.guardian, guardian.share, 'GUARDIAN')
  if ((name || guardian) && agreed.length === 0) return undefined
  if (question.sex) count(WEIGHTS.sex, question.sex === child.sex ? 1 : 0, 'SEX')
  if (child.ageYears !== null && (question.ageFrom !== null || question.ageTo !== null)) {
    count(WEIGHTS.age, ageShare(question, child.ageYears), 'AGE')
  }
  if (question.districtCode) {
    count(WEIGHTS.district, child.districts.includes(question.districtCode) ? 1 : 0, 'DISTRICT')
  }
  return asked === 0 || points === 0 ? undefined : { agreed, score: points / asked }
}

interface Nearest {
  readonly share: number
  readonly ground: SimilarityGround
}

/** The nearest of several names to the one asked; undefined where none was asked or none is known. */
function nearest(asked: string | null, known: readonly string[]): Nearest | undefined {
  if (asked === null || known.length === 0) return undefined
  let best: Nearest = { share: 0, ground: 'NAME_SOUND' }
  for (const name of known) {
    const { similarity: share, level } = compareNames(asked, name)
    if (level === 'unknown' || level === 'different' || share <= best.share) continue
    best = { share, ground: NAME_GROUNDS[level] }
  }
  return best
}

function ageShare({ ageFrom, ageTo }: Question, age: number): number {
  const least = ageFrom ?? ageTo ?? age
  const most = ageTo ?? ageFrom ?? age
  const off = Math.max(least - age, age - most, 0)
  return off > AGE_SLACK ? 0 : 1 - off / (AGE_SLACK + 1)
}
