import { COARSE } from './phonemes.data.js'
import { isVowel } from './phonemes.js'

/** The coarse key of a word that is already in sounds. */
export function skeleton(signs: string): string {
  let key = isVowel(signs.charAt(0)) ? 'A' : ''
  for (let at = 0; at < signs.length; at += 1) {
    const sign = signs.charAt(at)
    let of = COARSE[sign] ?? ''
    if (of === '' && at === 0 && !isVowel(sign)) of = sign === 'y' ? 'J' : 'A'
    key += of
  }
  return key
}

/** The skeletons that remain when one consonant is lost: two words that differ by one letter share one of them. */
export function shortened(key: string): string[] {
  if (key.length < 4) return []
  return Array.from({ length: key.length - 1 }, (_, at) => key.slice(0, at + 1) + key.slice(at + 2))
}
