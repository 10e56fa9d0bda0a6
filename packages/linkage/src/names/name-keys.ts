import { shortened, skeleton } from '../phonetics/keys.js'
import { parseName } from './name.js'
import { STOPWORDS } from './words.data.js'

/**
 * Keys of a name in any script, for finding names that may be the same: the consonant skeleton of every word that tells
 * something, and of the whole written together. Words of which one consonant may be wrong share a key "~" + skeleton.
 * Empty when no name was told. Two spellings of a name share at least one key in about nine of ten cases.
 */
export function nameKeys(text: string): string[] {
  const words = parseName(text).words
  const telling = words.filter((word) => !STOPWORDS.has(word.text))
  const keys = new Set<string>()
  for (const word of telling.length > 0 ? telling : words) {
    const key = skeleton(word.sounds)
    if (key.length < 2) continue
    keys.add(key)
    for (const shorter of shortened(key)) keys.add(`~${shorter}`)
    if (key.length >= 3) keys.add(`~${key}`)
  }
  if (words.length > 1) keys.add(skeleton(words.map((word) => word.sounds).join('')))
  return [...keys]
}
