import { COARSE } from './phonemes.data.js'
import { isVowel, phonemes } from './phonemes.js'

const FINE: Readonly<Record<string, string>> = {
  K: 'k',
  G: 'g',
  C: 'c',
  J: 'j',
  T: 't',
  D: 'd',
  B: 'b',
  E: 'e',
  O: 'o',
}

/**
 * Fine key: spelling variants of one pronunciation. Aspirates and vowel length are dropped, w is v, a last short a falls
 * away ("Ramesha" and "Ramesh" are "rameS").
 */
export function fineKey(word: string): string {
  const signs = phonemes(word)
  const bare = signs.length > 3 && signs.endsWith('a') ? signs.slice(0, -1) : signs
  return [...bare].map((sign) => FINE[sign] ?? sign).join('')
}

/**
 * Coarse key: the consonant skeleton, in classes that regions confuse (v/b, s/sh/ch/x, t/d, k/g). A word that begins with
 * a vowel begins with A. Used to block, never to decide. After the idea of Soundex (Russell 1918) and NIC's remark that
 * Indian names need classes of their own (GJEIS 2016).
 */
export function coarseKey(word: string): string {
  return skeleton(phonemes(word))
}

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
