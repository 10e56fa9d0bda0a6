import Sanscript from '@indic-transliteration/sanscript'
import type { Draw } from './random.js'

/** How a name changes from one clerk to the next. Each rule may apply; what it stands for stands behind it. */
const RULES: readonly (readonly [RegExp, string])[] = [
  [/aa/, 'a'],
  [/a(?=[^aeiou]|$)/, 'aa'],
  [/ee/, 'i'],
  [/i(?=[^aeiou])/, 'ee'],
  [/oo/, 'u'],
  [/u(?=[^aeiou])/, 'oo'],
  [/v/, 'b'],
  [/v/, 'w'],
  [/w/, 'v'],
  [/b(?!h)/, 'v'],
  [/sh/, 's'],
  [/s(?!h)/, 'sh'],
  [/z/, 'j'],
  [/j(?!h)/, 'z'],
  [/ph/, 'f'],
  [/f/, 'ph'],
  [/ksh/, 'x'],
  [/x/, 'ksh'],
  [/th/, 't'],
  [/t(?!h)/, 'th'],
  [/dh/, 'd'],
  [/bh/, 'b'],
  [/kh/, 'k'],
  [/gh/, 'g'],
  [/a$/, ''],
  [/(?<=[bcdfgjklmnprstvz])$/, 'a'],
  [/a(?=.*[^aeiou]{1}.)/, 'o'],
  [/y$/, 'i'],
  [/i$/, 'y'],
  [/ai/, 'e'],
  [/au/, 'o'],
  [/(?<=[aeiou])([lmnrt])(?=[aeiou])/, '$1$1'],
  [/([a-z])\1/, '$1'],
  [/ya/, 'ia'],
  [/j/, 'y'],
  [/g(?=[aeiou])/, 'h'],
  [/ndr/, 'nder'],
  [/zh/, 'l'],
  [/c(?!h)/, 'k'],
  [/k/, 'c'],
]

/** The word spelt as somebody else would: `changes` rules that fit, drawn at random. */
export function respell(word: string, draw: Draw, changes: number): string {
  let text = word
  for (let change = 0; change < changes; change += 1) {
    const fitting = RULES.filter(([pattern]) => pattern.test(text))
    if (fitting.length === 0) break
    const [pattern, put] = draw.pick(fitting)
    const next = text.replace(pattern, put)
    if (next.length > 1) text = next
  }
  return text
}

/** One slip of the fingers: a letter lost, doubled with a neighbour, swapped or wrong. */
export function mistype(word: string, draw: Draw): string {
  if (word.length < 4) return word
  const at = draw.whole(1, word.length - 2)
  const letter = String.fromCharCode(97 + draw.whole(0, 25))
  const kind = draw.whole(0, 3)
  if (kind === 0) return word.slice(0, at) + word.slice(at + 1)
  if (kind === 1) return word.slice(0, at) + letter + word.slice(at)
  if (kind === 2) return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
  return word.slice(0, at) + letter + word.slice(at + 1)
}

const SCRIPTS: Readonly<Record<string, string>> = {
  bengali: 'bengali',
  assamese: 'bengali',
  tamil: 'tamil',
  telugu: 'telugu',
  kannada: 'kannada',
  malayalam: 'malayalam',
  gujarati: 'gujarati',
  punjabi: 'gurmukhi',
  odia: 'oriya',
}

/** The name in the script of a language, Devanagari where it has none here. */
export function inScript(name: string, language: string): string {
  const library = 'default' in Sanscript ? Sanscript.default : Sanscript
  return library.t(name, 'itrans_lowercase', SCRIPTS[language] ?? 'devanagari')
}
