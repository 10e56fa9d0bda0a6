import { ROLES, type RoleCode } from '../roles.js'
import { DEMO, OFFICES } from './offices.data.js'
import { ROLE_NAMES } from './roles.data.js'
import { ADDITIONAL, TITLES } from './titles.data.js'

/** Languages in which posts and offices are told. */
export type NameLanguage = 'en' | 'hi' | 'ur'

/** A role, for people; a code that is no role (SERVICE) is told as it is. */
export function roleIn(language: NameLanguage, role: string): string {
  if (!isCode(role)) return role
  return language === 'en' ? ROLES[role].title : ROLE_NAMES[role][language]
}

/** The title of a post: one of the known ones, or the title of its role, in a language; any other as it was written. */
export function titleIn(language: NameLanguage, title: string, role: RoleCode): string {
  if (language === 'en') return title
  const own = title.replace(MORE, '')
  const told = own === ROLES[role].title ? ROLE_NAMES[role][language] : TITLES[own]?.[language]
  if (told === undefined) return title
  return own === title ? told : `${told} (${ADDITIONAL[language]})`
}

const MORE = / \(additional charge\)$/

const COMPOSED = /^(?<demo>Demo )?(?<kind>[A-Z][\w'() ]*?)(?<number> \d+)?(?:, (?<place>.+))?$/

/**
 * The name of an office in a language where it is put together of kind, number and place ("Child Welfare Committee,
 * Pune"); one that bears a name of its own keeps it.
 *
 * @param placeIn tells a place in the language
 */
export function officeIn(language: NameLanguage, name: string, placeIn: PlaceTeller): string {
  if (language === 'en') return name
  const { demo, kind = '', number = '', place } = COMPOSED.exec(name)?.groups ?? {}
  const told = OFFICES[kind]?.[language]
  if (told === undefined) return name
  const what = `${demo ? `${DEMO[language]} ` : ''}${told}${number}`
  if (place === undefined) return what
  return `${what}${language === 'ur' ? '،' : ','} ${placeIn(language, place)}`
}

type PlaceTeller = (language: NameLanguage, place: string) => string

function isCode(role: string): role is RoleCode {
  return role in ROLES
}
