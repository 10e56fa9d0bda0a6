import { phonemes } from '../phonetics/phonemes.js'
import { romanise } from '../script/romanise.js'
import { BODY_WORDS, MARK_WORDS } from './marks.data.js'

/** One mark of a body: what, where, which side; the empty string where it was not told. `kind` "?" = words not known. */
export interface Mark {
  readonly kind: string
  readonly place: string
  readonly side: '' | 'left' | 'right'
  /** The words themselves, sorted, for marks of a kind not known. */
  readonly words: string
}

const kinds = phrases(MARK_WORDS)
const places = phrases(BODY_WORDS)
const SMALL = new Set(
  'on in of the a an and with at to his her side small big old large mark marks has have is visible ka ki ke par pe me mein upper lower near'.split(
    ' ',
  ),
)

/** The marks of a free text: parts at ; , / or "and"; each part one mark. Words of any script. */
export function parseMarks(text: string): Mark[] {
  return romanise(text)
    .split(/[;,/\n]|\band\b|\baur\b/)
    .map((part) => part.replace(/[^a-z]+/g, ' ').trim())
    .filter((part) => part !== '')
    .map(parseMark)
}

function parseMark(part: string): Mark {
  const padded = ` ${soundsOf(part)} `
  const kind = kinds.find(([phrase]) => padded.includes(phrase))?.[1] ?? '?'
  const place = places.find(([phrase]) => padded.includes(phrase))?.[1] ?? ''
  const side = /\b(left|baya|baye|bayan|bayin)\b/.test(part)
    ? 'left'
    : /\b(right|daya|daye|dayan|dahina|dahine)\b/.test(part)
      ? 'right'
      : ''
  const words = part
    .split(' ')
    .filter((word) => !SMALL.has(word))
    .sort()
    .join(' ')
  return { kind, place, side, words }
}

/** Words by their sounds, so that no spelling or script of a word matters. */
function soundsOf(text: string): string {
  return text.split(' ').map(phonemes).join(' ')
}

/** Longest phrase first, so that "birth mark" is not read as a mark of another kind. */
function phrases(table: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(table)
    .flatMap(([concept, text]) => text.split('|').map((phrase): [string, string] => [` ${soundsOf(phrase)} `, concept]))
    .sort((a, b) => b[0].length - a[0].length)
}
