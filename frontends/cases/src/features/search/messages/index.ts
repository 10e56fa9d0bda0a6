import { defineMessages } from '@vatsalya/ui'
import en from './en.js'

/** Texts of the search, which the record fetches for itself. */
export const { useT } = defineMessages({ en, hi: () => import('./hi.js'), ur: () => import('./ur.js') })
