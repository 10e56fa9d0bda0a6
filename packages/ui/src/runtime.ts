/** What the page needs before any component: language, theme, messages, time, formats, Trusted Types. No React Aria. */
export { type DefinedMessages, defineMessages } from './runtime/define-messages.js'
export { type Duration, durationOf } from './runtime/duration.js'
export * from './runtime/format.js'
export {
  type Direction,
  directionOf,
  isLanguage,
  LANGUAGE_NAMES,
  LANGUAGES,
  type Language,
  languageStore,
  localeOf,
} from './runtime/language.js'
export { type MessageSources, renewCatalogue } from './runtime/messages.js'
export { serverTime } from './runtime/server-time.js'
export { type Shortcut, shortcuts } from './runtime/shortcuts.js'
export { createStore, type Store } from './runtime/store.js'
export { type Catalogue, type MessageValues, type Translate, tellerOf } from './runtime/teller.js'
export { THEMES, type Theme, themeStore } from './runtime/theme.js'
export { installTrustedTypes } from './runtime/trusted-types.js'
export { type PageLanguage, useLanguage, useTheme } from './runtime/use-language.js'
export { useNow } from './runtime/use-now.js'
export { useShortcuts } from './runtime/use-shortcuts.js'
