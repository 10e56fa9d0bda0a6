import { createHash } from 'node:crypto'

/** What tells one sighting from another. */
export interface Told {
  readonly districtCode: string
  readonly place: string
  readonly description: string
  readonly posterId: string | null
}

/**
 * Fingerprint of what was told: the same words of the same place, whatever blanks, signs and letters' case. The same
 * sighting sent twenty times has one fingerprint.
 */
export function fingerprintOf({ districtCode, place, description, posterId }: Told): string {
  const plain = [districtCode, posterId ?? '', wordsOf(place).join(' '), wordsOf(description).join(' ')].join('\n')
  return createHash('sha256').update(plain).digest('base64url')
}

/** Words of a text, in small letters of any script. */
function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
}

/** Share of words that two descriptions have in common, from 0 to 1 (Jaccard). */
export function wordsInCommon(one: string, other: string): number {
  const a = new Set(wordsOf(one))
  const b = new Set(wordsOf(other))
  const common = [...a].filter((word) => b.has(word)).length
  const all = a.size + b.size - common
  return all === 0 ? 0 : common / all
}

/** Above this share two descriptions may be of the same child. */
export const ALIKE = 0.35
