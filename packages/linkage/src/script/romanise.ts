import library from '@indic-transliteration/sanscript'
import anyAscii from 'any-ascii'
import { memo } from '../memo.js'
import { BRAHMIC, CHILLU, DOTTED, ISO_TO_USUAL } from './scripts.data.js'

// Its types promise a `default` that its CommonJS file does not have.
const Sanscript = 'default' in library ? library.default : library

const BLOCK = 0x80
/** A dot below, written before the vowel sign; the library wants it behind. */
const DOT_THEN_SIGN = /([़়਼઼଼಼])([ा-्া-্ਾ-੍ા-્ା-୍ಾ-್])/gu
const DOT = /([kgjpsy]h?|ḍh?)([aāiīuūeēoō]*)[़়਼઼଼಼]/gu
const JOINERS = /[\u200b-\u200d\ufeff]/gu
const SILENT_LAST_A = new Set(['devanagari', 'bengali', 'gurmukhi', 'gujarati'])
const MARKS = /\p{M}/gu

/** The script of most letters: a name of BRAHMIC, "arabic", "other" or "latin". */
export function scriptOf(text: string): string {
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0
    const brahmic = BRAHMIC.find(({ from }) => code >= from && code < from + BLOCK)
    if (brahmic) return brahmic.name
    if ((code >= 0x0600 && code < 0x0780) || (code >= 0xfb50 && code < 0xff00)) return 'arabic'
    if (code > 0x024f && /\p{L}/u.test(sign)) return 'other'
  }
  return 'latin'
}

/**
 * Text of any script in Latin letters, spelt about as people in India spell: lower case, no marks. Written schwas at a
 * word's end fall away ("rāma" is Ram); Urdu keeps the vowels that it writes.
 */
export function romanise(text: string): string {
  return text.replace(JOINERS, '').split(/(\s+)/u).map(latinWord).join('')
}

const latinWord = memo((word) => {
  const script = scriptOf(word)
  if (script === 'latin') return plain(word)
  if (script === 'arabic') return readAbjad(anyAscii(word).toLowerCase())
  if (script === 'other') return plain(anyAscii(word))
  return readBrahmic(word.normalize('NFC'), script)
})

function readBrahmic(word: string, script: string): string {
  const whole = word.replace(/[ൺൻർൽൾൿ]/gu, (sign) => CHILLU[sign] ?? sign).replace(DOT_THEN_SIGN, '$2$1')
  let iso = Sanscript.t(whole, script, 'iso').normalize('NFC').toLowerCase()
  iso = iso.replace(DOT, (_, consonant: string, vowel: string) => (DOTTED[consonant] ?? consonant) + vowel)
  if (script === 'tamil') iso = readTamil(iso)
  for (const [sign, usual] of ISO_TO_USUAL) iso = iso.replace(sign, usual)
  // Dravidian languages and Odia speak the last short a; the others do not.
  return SILENT_LAST_A.has(script) ? plain(iso).replace(/(?<=[a-z]{2})(?<![aeiou])a$/u, '') : plain(iso)
}

/** Tamil letters do not tell voiced from unvoiced or aspirated; the library picks one, this takes it back. */
function readTamil(iso: string): string {
  return iso
    .replace(/ghṣ/g, 'kṣ')
    .replace(/ñjh/g, 'nj')
    .replace(/jhjh/g, 'cc')
    .replace(/jh/g, 's')
    .replace(/([gbḍ])h/g, '$1')
}

/** Perso-Arabic writes long vowels with consonants: inside a word w is o or u, y is i, and h at the end is a. */
function readAbjad(word: string): string {
  return word
    .replace(/^`/, 'a')
    .replace(/[^a-z]/g, '')
    .replace(/(?<=.)w/g, 'o')
    .replace(/(?<=.)y/g, 'i')
    .replace(/(?<=..)h$/, 'a')
}

function plain(text: string): string {
  return text.normalize('NFKD').replace(MARKS, '').toLowerCase()
}
