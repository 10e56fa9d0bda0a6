/**
 * The scripts of the languages of the Eighth Schedule to the Constitution, by Unicode block. Brahmic scripts are read
 * sign by sign by the transliteration library `sanscript`; the others (Perso-Arabic for Urdu, Kashmiri and Sindhi,
 * Ol Chiki for Santali, Meetei Mayek for Manipuri) by `any-ascii`.
 */
export const BRAHMIC = [
  { name: 'devanagari', from: 0x0900 },
  { name: 'bengali', from: 0x0980 },
  { name: 'gurmukhi', from: 0x0a00 },
  { name: 'gujarati', from: 0x0a80 },
  { name: 'oriya', from: 0x0b00 },
  { name: 'tamil', from: 0x0b80 },
  { name: 'telugu', from: 0x0c00 },
  { name: 'kannada', from: 0x0c80 },
  { name: 'malayalam', from: 0x0d00 },
] as const satisfies readonly { name: string; from: number }[]

/** Malayalam letters without a vowel, written as the pairs that the library knows. */
export const CHILLU: Readonly<Record<string, string>> = {
  ൺ: 'ണ്',
  ൻ: 'ന്',
  ർ: 'ര്',
  ൽ: 'ല്',
  ൾ: 'ള്',
  ൿ: 'ക്',
}

/** What a dot below (nukta) makes of a consonant, in the usual Latin spelling. */
export const DOTTED: Readonly<Record<string, string>> = {
  k: 'q',
  g: 'g',
  kh: 'kh',
  j: 'z',
  jh: 'z',
  ph: 'f',
  ḍ: 'r',
  ḍh: 'rh',
  s: 'sh',
  y: 'y',
}

/** ISO 15919 signs as people in India spell them in Latin letters, longest first. */
export const ISO_TO_USUAL: readonly (readonly [RegExp, string])[] = [
  [/k[ṣs]/g, 'ksh'],
  [/jñ/g, 'gy'],
  [/ḥj/g, 'z'],
  [/cch/g, 'chh'],
  [/ch/g, 'C'],
  [/c/g, 'ch'],
  [/C/g, 'chh'],
  [/[śṣ]/g, 'sh'],
  [/ḻ/g, 'zh'],
  [/r̥̄?|ṛ/g, 'ri'],
  [/(?:ṁ|m̐|ṃ)(?=[pbm])/g, 'm'],
  [/ṁ|m̐|ṃ/g, 'n'],
  [/ā/g, 'aa'],
  [/ī/g, 'ee'],
  [/ū/g, 'oo'],
]
