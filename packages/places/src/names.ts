import { STATES } from './places.js'
import { STATE_NAMES } from './state-names.data.js'

/** Languages in which places are told. */
export type NameLanguage = 'en' | 'hi' | 'ur'

const codeByName = new Map(STATES.map(({ code, name }) => [name, code]))

/**
 * A place, known by its English name, in a language. States and Union Territories have names in all three. Districts are
 * told as the Local Government Directory writes them, because it is the only source that we hold.
 */
export function placeIn(language: NameLanguage, name: string): string {
  const code = language === 'en' ? undefined : codeByName.get(name)
  return (code && language !== 'en' && STATE_NAMES[code]?.[language]) || name
}
