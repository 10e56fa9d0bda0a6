import { memo } from '../memo.js'
import { phonemes } from '../phonetics/phonemes.js'
import { romanise } from '../script/romanise.js'
import { FAMILY_FORMS, KIN, RELATIONS, SHORT_FORMS, TITLES } from './words.data.js'

/** One word of a name: `text` in Latin letters, `sounds` one sign per sound (phonetics/phonemes.ts). */
export interface NameWord {
  readonly text: string
  readonly sounds: string
}

/** A name taken apart. `words` in the order told, without titles and initials. Both may be empty: no name was told. */
export interface Name {
  readonly words: readonly NameWord[]
  readonly initials: readonly string[]
}

const NOTHING: Name = { words: [], initials: [] }

/**
 * A Latin word as a word of a name: a short form is written out ("md" is "mohammad"), and a family name that one family
 * writes in two ways gets the sounds of the first ("banerji" and "bandyopadhyay" those of "banerjee").
 */
export const nameWord = memo((latin: string): NameWord => {
  const long = SHORT_FORMS[latin] ?? latin
  return { text: long, sounds: phonemes(FAMILY_FORMS.get(long) ?? long) }
})

/**
 * Takes a name apart: any script to Latin, titles off, initials aside, short forms written out. Words after s/o, d/o or
 * alias are left out: they name a parent, or the child by another name.
 */
export function parseName(text: string): Name {
  const all = latinWords(text)
  const until = all.findIndex((word, at) => at > 0 && RELATIONS.has(word))
  const kept = until === -1 ? all : all.slice(0, until)
  let start = 0
  while (start < kept.length - 1 && TITLES.has(kept[start] ?? '')) start += 1
  const rest = kept.slice(start)
  if (rest.length === 0) return NOTHING
  return {
    words: rest.filter((word) => word.length > 1).map(nameWord),
    initials: rest.filter((word) => word.length === 1),
  }
}

/** As parseName, for a guardian: "papa" or "amma" names nobody, and a word of kinship beside a name is dropped. */
export function parseGuardian(text: string): Name {
  const { words, initials } = parseName(text)
  return { words: words.filter((word) => !KIN.has(word.text)), initials }
}

function latinWords(text: string): string[] {
  return romanise(text)
    .replace(/(?<=\b\p{L})\.(?=\p{L}\b)/gu, ' ')
    .replace(/[^a-z@/\s]/g, ' ')
    .split(/\s+/)
    .map((word) => (RELATIONS.has(word) ? word : word.replace(/[^a-z]/g, '')))
    .filter((word) => word !== '')
}
