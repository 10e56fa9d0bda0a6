import type { Label } from '@vatsalya/mfe-contract'
import { defineMessages, languageStore, type MessageValues } from '@vatsalya/ui/runtime'
import en from './en.js'

const messages = defineMessages({ en, hi: () => import('./hi.js'), ur: () => import('./ur.js') })

/** Fetches the shell's own texts in a language. */
export const loadTexts = messages.load

export type TextKey = keyof typeof en

/** A text of the shell in the language of the page. */
export function text(key: TextKey, values?: MessageValues): string {
  return messages.translator(languageStore.get())(key, values)
}

/** A manifest's label in the language of the page. */
export function labelOf(label: Label): string {
  return label[languageStore.get()]
}
