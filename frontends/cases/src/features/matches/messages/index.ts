import { defineMessages } from '@vatsalya/ui'
import en from './en.js'

/** Texts of the match desk: many, which the first page is fetched without. */
export const matchMessages = defineMessages({ en, hi: () => import('./hi.js'), ur: () => import('./ur.js') })
export const { useT } = matchMessages
