import { setupI18n } from '@lingui/core'
import { type CompiledMessage, compileMessage } from '@lingui/message-utils/compileMessage'
import { choosers, isolated } from './isolation.js'
import { directionOf, type Language, localeOf } from './language.js'

/** Values put into a message, by the names used in it. */
export type MessageValues = Readonly<Record<string, string | number>>
/** Tells one message in one language. */
export type Translate<Key extends string> = (key: Key, values?: MessageValues) => string
/** All messages of one language, as ICU text by key. */
export type Catalogue<Key extends string> = Readonly<Record<Key, string>>

function compiled<Key extends string>(catalogue: Catalogue<Key>): Record<string, CompiledMessage> {
  return Object.fromEntries(Object.entries<string>(catalogue).map(([key, text]) => [key, compileMessage(text)]))
}

/** The teller of one catalogue. It knows nothing of the page, so that pages made on a server have it too. */
export function tellerOf<Key extends string>(language: Language, catalogue: Catalogue<Key>): Translate<Key> {
  const locale = localeOf(language)
  const messages = compiled(catalogue)
  const i18n = setupI18n({ locale, messages: { [locale]: messages } })
  const rightToLeft = directionOf(language) === 'rtl'
  const isolate = (key: Key, values: MessageValues) => isolated(values, choosers(messages[key] ?? []))
  return (key, values) => i18n._(key, values && (rightToLeft ? isolate(key, values) : values))
}
