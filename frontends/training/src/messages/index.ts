import { defineMessages } from '@vatsalya/ui'
import en from './en.js'

/** Texts of this module: English here, Hindi and Urdu fetched when they are chosen. */
export const messages = defineMessages({ en, hi: () => import('./hi.js'), ur: () => import('./ur.js') })
export const { useT } = messages
