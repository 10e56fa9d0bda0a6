import { useSyncExternalStore } from 'react'
import { type Direction, directionOf, type Language, languageStore, localeOf } from './language.js'
import { type Theme, themeStore } from './theme.js'

export interface PageLanguage {
  readonly language: Language
  readonly direction: Direction
  /** BCP 47 tag for Intl. */
  readonly locale: string
}

/** The language of the page; the component draws again when somebody switches. */
export function useLanguage(): PageLanguage {
  const language = useSyncExternalStore(languageStore.subscribe, languageStore.get, languageStore.get)
  return { language, direction: directionOf(language), locale: localeOf(language) }
}

/** The chosen theme and its setter. */
export function useTheme(): readonly [Theme, (theme: Theme) => void] {
  return [useSyncExternalStore(themeStore.subscribe, themeStore.get, themeStore.get), themeStore.set]
}
