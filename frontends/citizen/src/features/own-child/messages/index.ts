import { defineMessages } from '@vatsalya/ui'
import en from './en.js'

/** Texts of this page, fetched with it. */
export const { useT } = defineMessages({ en, hi: () => import('./hi.js'), ur: () => import('./ur.js') })
