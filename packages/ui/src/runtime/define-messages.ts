import { useEffect, useSyncExternalStore } from 'react'
import type { Language } from './language.js'
import { createMessages, type MessageSources, type Messages } from './messages.js'
import type { Translate } from './teller.js'
import { useLanguage } from './use-language.js'

export interface DefinedMessages<Key extends string> {
  /** Fetches a language; the shell and mfe-kit wait for it before they mount. */
  load(language: Language): Promise<void>
  /** Tells messages outside React. */
  translator(language: Language): Translate<Key>
  /** Tells messages in the language of the page; English until a language arrived. */
  useT(): Translate<Key>
}

function useTranslator<Key extends string>(messages: Messages<Key>): Translate<Key> {
  const { language } = useLanguage()
  useSyncExternalStore(messages.version.subscribe, messages.version.get, messages.version.get)
  useEffect(() => {
    // English stands until a retry (next mount or switch) succeeds.
    messages.load(language).catch(() => undefined)
  }, [language, messages])
  return messages.translator(language)
}

/**
 * Defines the catalogue of a frontend: English in the code, Hindi and Urdu fetched when they are chosen. The keys of
 * `en` type the others, so that a missing translation does not compile. Texts are ICU MessageFormat.
 */
export function defineMessages<Key extends string>(sources: MessageSources<Key>): DefinedMessages<Key> {
  const messages = createMessages(sources)
  return { load: messages.load, translator: messages.translator, useT: () => useTranslator(messages) }
}
