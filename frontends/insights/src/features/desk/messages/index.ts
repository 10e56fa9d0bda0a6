import { defineMessages } from '@vatsalya/ui'
import en from './en.js'

/** Texts of the comparisons, which come after the first page's words. */
export const deskMessages = defineMessages({ en, hi: () => import('./hi.js'), ur: () => import('./ur.js') })
export const useDeskText = deskMessages.useT
