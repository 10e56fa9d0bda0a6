import { createStore, remember, remembered } from './store.js'

/** The languages that the portal speaks. */
export const LANGUAGES = ['en', 'hi', 'ur'] as const
export type Language = (typeof LANGUAGES)[number]
export type Direction = 'ltr' | 'rtl'

/** Each language by its own name, for the switch. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', hi: 'हिन्दी', ur: 'اردو' }

const KEY = 'vatsalya.language'
const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en-IN',
  hi: 'hi-IN-u-nu-latn',
  // Urdu of India would be written with Arabic digits by default.
  ur: 'ur-IN-u-nu-latn',
}

/** BCP 47 tag for Intl and React Aria; digits are Latin in all three. */
export function localeOf(language: Language): string {
  return LOCALES[language]
}

/** Which way the script runs. */
export function directionOf(language: Language): Direction {
  return language === 'ur' ? 'rtl' : 'ltr'
}

/** Whether a text from outside names one of our languages. */
export function isLanguage(value: unknown): value is Language {
  return LANGUAGES.some((language) => language === value)
}

function initialLanguage(): Language {
  const kept = remembered(KEY)
  if (isLanguage(kept)) return kept
  const wished = globalThis.navigator?.languages?.map((tag) => tag.slice(0, 2)).find(isLanguage)
  return wished ?? 'en'
}

const current = createStore<Language>(initialLanguage())
const loaders = new Set<(language: Language) => Promise<void>>()
let asked: Language = current.get()

function writeToPage(language: Language): void {
  if (typeof document === 'undefined') return
  document.documentElement.lang = language
  document.documentElement.dir = directionOf(language)
}
writeToPage(current.get())

/** The language of the page: one for the shell and all frontends, kept in localStorage, written to `<html lang dir>`. */
export const languageStore = {
  get: current.get,
  subscribe: current.subscribe,
  /**
   * Loads every known catalogue of that language, then switches the whole page at once. When somebody chooses again
   * meanwhile, the later choice wins.
   */
  async set(language: Language): Promise<void> {
    asked = language
    await Promise.allSettled([...loaders].map((load) => load(language)))
    if (asked !== language) return
    remember(KEY, language)
    writeToPage(language)
    current.set(language)
  },
  /** Waits until every known catalogue of the present language has arrived or failed; before a first mount. */
  async ready(): Promise<void> {
    await Promise.allSettled([...loaders].map((load) => load(current.get())))
  },
  /** Catalogues register here, so that a switch waits for them. */
  beforeChange(load: (language: Language) => Promise<void>): void {
    loaders.add(load)
  },
}
