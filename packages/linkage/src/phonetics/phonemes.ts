import { SPELLINGS } from './phonemes.data.js'

const byFirst = new Map<string, [string, string][]>()
for (const [spelling, sign] of SPELLINGS) {
  const first = spelling.charAt(0)
  byFirst.set(first, [...(byFirst.get(first) ?? []), [spelling, sign]])
}

const VOWEL = /[aeiouEO]/

/** True for the sign of a vowel. */
export function isVowel(sign: string): boolean {
  return VOWEL.test(sign)
}

/**
 * The sounds of a Latin word, one sign each ("lakshmee" -> "laXmi"). Doubled letters count once, a last y is i, w before
 * a consonant rounds the vowel ("mowmita" -> "mOmita"). Anything that is not a letter falls away.
 */
export function phonemes(word: string): string {
  const letters = word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/[oa]w(?=[^aeiou]|$)/g, 'ou')
    .replace(/y$/, 'i')
  let signs = ''
  for (let at = 0; at < letters.length; ) {
    const letter = letters.charAt(at)
    const match = byFirst.get(letter)?.find(([spelling]) => letters.startsWith(spelling, at))
    const sign = match ? match[1] : letter
    // A doubled letter, aspirated or not ("mohammad", "achchha"), is spoken once here.
    if (
      !signs.endsWith(sign) &&
      !(sign !== sign.toLowerCase() && signs.endsWith(sign.toLowerCase()) && !isVowel(sign))
    ) {
      signs += sign
    } else if (!signs.endsWith(sign)) {
      signs = signs.slice(0, -1) + sign
    }
    at += match ? match[0].length : 1
  }
  return signs
}
