import { setupI18n } from '@lingui/core'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import { LANGUAGES, type Language, languageOfAsker, localeOf } from './language.js'

/** Values put into a message, by the names used in it. */
export type WordValues = Readonly<Record<string, string | number>>
/** All messages of one language, as ICU text by key. */
export type Catalogue<Key extends string> = Readonly<Record<Key, string>>

/** Tells the messages of one server. */
export interface Say<Key extends string> {
  /** A message in the language of whoever is being answered. */
  (key: Key, values?: WordValues): string
  /** The same for a check of zod, which is made once and says its message at each fault. */
  later(key: Key, values?: WordValues): { readonly error: () => string }
  /** The English text, for a row, of a key that begins with "kept.": `again` tells it to whoever reads the row. */
  kept(key: Key & `kept.${string}`, values?: WordValues): string
  /**
   * A sentence that a machine wrote into a row in English, in the language of whoever reads it; what a person wrote is
   * told as it stands.
   */
  again(sentence: string): string
  again(sentence: string | null): string | null
}

const OTHER_DIRECTION = /[A-Za-z\u0900-\u097f]/

/** Latin or Devanagari text inside an Urdu sentence keeps its own order and leaves that of the sentence alone. */
function isolated(values: WordValues): WordValues {
  const isolate = (value: string | number) =>
    typeof value === 'string' && OTHER_DIRECTION.test(value) ? `\u2068${value}\u2069` : value
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isolate(value)]))
}

function teller<Key extends string>(language: Language, catalogue: Catalogue<Key>) {
  const locale = localeOf(language)
  const compiled = Object.entries<string>(catalogue).map(([key, text]) => [key, compileMessage(text)])
  const i18n = setupI18n({ locale, messages: { [locale]: Object.fromEntries(compiled) } })
  return (key: Key, values?: WordValues) => i18n._(key, values && language === 'ur' ? isolated(values) : values)
}

/**
 * The words of a server, in the three languages of the portal. The keys of `en` type the others, so that a missing
 * translation does not compile. Texts are ICU MessageFormat, as in the frontends.
 */
export function createWords<Key extends string>(catalogues: Readonly<Record<Language, Catalogue<Key>>>): Say<Key> {
  const tellers = new Map(LANGUAGES.map((language) => [language, teller(language, catalogues[language])]))
  const english = teller('en', catalogues.en)
  const kept: { readonly key: Key; readonly form: RegExp }[] = []
  for (const key in catalogues.en) if (key.startsWith('kept.')) kept.push({ key, form: formOf(catalogues.en[key]) })

  const tell = (key: Key, values?: WordValues) => (tellers.get(languageOfAsker()) ?? english)(key, values)
  function again(sentence: string): string
  function again(sentence: string | null): string | null
  function again(sentence: string | null): string | null {
    if (sentence === null) return null
    for (const { key, form } of kept) {
      const found = form.exec(sentence)
      if (found) return tell(key, found.groups)
    }
    return sentence
  }
  return Object.assign(tell, {
    later: (key: Key, values?: WordValues) => ({ error: () => tell(key, values) }),
    kept: english,
    again,
  })
}

/** What a kept sentence looks like: "Ended with {reference}." with anything for the reference. */
function formOf(text: string): RegExp {
  const parts = text.split(/\{(\w+)\}/)
  const source = parts.map((part, at) => (at % 2 ? `(?<${part}>.+)` : part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')))
  return new RegExp(`^${source.join('')}$`, 's')
}
