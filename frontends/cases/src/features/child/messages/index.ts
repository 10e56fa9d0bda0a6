import { defineMessages } from '@vatsalya/ui'
import en from './en.js'

/** Texts of one child over time. */
export const { useT } = defineMessages({ en, hi: () => import('./hi.js'), ur: () => import('./ur.js') })
