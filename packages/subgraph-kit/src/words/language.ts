import { AsyncLocalStorage } from 'node:async_hooks'

/** The languages in which a server speaks: those of the portal. */
export const LANGUAGES = ['en', 'hi', 'ur'] as const
export type Language = (typeof LANGUAGES)[number]

const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en-IN',
  hi: 'hi-IN-u-nu-latn',
  // Urdu of India would be written with Arabic digits by default.
  ur: 'ur-IN-u-nu-latn',
}

/** Whether a text from outside names one of our languages. */
export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value)
}

/** BCP 47 tag for Intl; digits are Latin in all three, as on the pages. */
export function localeOf(language: Language): string {
  return LOCALES[language]
}

// A store and not a parameter: a rule deep inside of a use case says why it refuses without being handed who asks.
const asker = new AsyncLocalStorage<Language>()

/** Does work for somebody who reads this language: all that it says is said in it. */
export function speakingTo<T>(language: Language, work: () => T): T {
  return asker.run(language, work)
}

/** The language of whoever is being answered; English where nobody is (jobs, events) or the asker named none. */
export function languageOfAsker(): Language {
  return asker.getStore() ?? 'en'
}
