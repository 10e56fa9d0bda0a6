import { createStore, remember, remembered } from './store.js'

/** `system` follows the machine. */
export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const KEY = 'vatsalya.theme'

function isTheme(value: unknown): value is Theme {
  return THEMES.some((theme) => theme === value)
}

function writeToPage(theme: Theme): void {
  if (typeof document === 'undefined') return
  if (theme === 'system') delete document.documentElement.dataset.theme
  else document.documentElement.dataset.theme = theme
}

const kept = remembered(KEY)
const current = createStore<Theme>(isTheme(kept) ? kept : 'system')
writeToPage(current.get())

/** Light, dark or as the machine; kept in localStorage, written to `<html data-theme>`. */
export const themeStore = {
  get: current.get,
  subscribe: current.subscribe,
  set(theme: Theme): void {
    remember(KEY, theme)
    writeToPage(theme)
    current.set(theme)
  },
}
