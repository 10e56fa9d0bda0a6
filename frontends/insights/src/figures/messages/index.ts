import { defineMessages } from '@vatsalya/ui'
import en from './en.js'

type Key = keyof typeof en

/** What figures mean and what their rows are called: many texts, which the first page is fetched without. */
export const figureMessages = defineMessages({ en, hi: () => import('./hi.js'), ur: () => import('./ur.js') })

function isKey(key: string): key is Key {
  return Object.hasOwn(en, key)
}

/** Tells texts of figures; null where there is none of this name. */
export function useFigureText(): (key: string) => string | null {
  const t = figureMessages.useT()
  return (key) => (isKey(key) ? t(key) : null)
}
