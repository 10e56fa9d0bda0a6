import type { Explanation, Match } from '@vatsalya/linkage'
import type { StoredBar, StoredExplanation } from '../../../database/tables.js'
import type { ProfileRepository, ProfileRow } from '../profile.repository.js'
import type { Faces } from './compare-faces.js'
import { besideFacts, shifted } from './face.rules.js'

/** A ranked candidate, and what its face says of it in bits; null where no face is known. */
export interface FacedMatch extends Match {
  readonly face: number | null
}

/** Bits from which a face is told as alike, or as unlike. */
const TELLING = 0.5

/** The candidates with what faces say beside the facts, ranked anew. Without a plug-in they stay as they are. */
export async function withFaces(
  faces: Faces | null,
  profiles: ProfileRepository,
  { childId }: Pick<ProfileRow, 'childId'>,
  best: readonly Match[],
  most: number,
): Promise<FacedMatch[]> {
  const said = faces && childId ? await facesSay(faces, profiles, childId, best.slice(0, most)) : []
  if (said.every((bits) => bits === null)) return best.map((match) => ({ ...match, face: null }))
  const faced = best.map((match, at) => {
    const bits = said[at] ?? null
    return { ...match, face: bits === null ? null : besideFacts(bits, match.weight) }
  })
  const probabilities = shifted(
    best.map(({ probability }) => probability),
    faced.map(({ face }) => face ?? 0),
  )
  return faced
    .map((match, at) => ({ ...match, probability: probabilities[at] ?? 0 }))
    .sort((a, b) => b.probability - a.probability)
}

async function facesSay(
  faces: Faces,
  profiles: ProfileRepository,
  own: string,
  best: readonly Match[],
): Promise<(number | null)[]> {
  const rows = await profiles.byIds(best.map(({ record }) => record.id))
  const childOf = new Map(rows.map(({ subjectId, childId }) => [subjectId, childId]))
  const pictures = await profiles.pictures([own, ...rows.flatMap(({ childId }) => childId ?? [])])
  const picture = pictures.get(own)
  if (!picture) return []
  pictures.delete(own)
  const bits = await faces.bits(picture, pictures)
  return best.map(({ record }) => bits.get(childOf.get(record.id) ?? '') ?? null)
}

/** An explanation with the bar of the face, where faces are compared at all. `said` null: grey, as every unknown fact. */
export function explainedWithFace(explanation: Explanation, said: number | null): StoredExplanation {
  const { priorBits, totalBits, competitionBits, bars, decisive } = explanation
  const level =
    said === null ? '' : said >= TELLING ? 'faces alike' : said <= -TELLING ? 'faces unlike' : 'faces tell little'
  const bar: StoredBar = { field: 'face', known: said !== null, level, context: '', weight: said ?? 0, m: 1, u: 0 }
  return { priorBits, totalBits, competitionBits, bars: [...bars, bar], decisive }
}
