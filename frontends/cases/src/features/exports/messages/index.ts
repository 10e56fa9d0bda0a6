import { defineMessages } from '@vatsalya/ui'
import en from './en.js'

/** Texts of lists that are taken out. */
export const { useT } = defineMessages({ en, hi: () => import('./hi.js'), ur: () => import('./ur.js') })
