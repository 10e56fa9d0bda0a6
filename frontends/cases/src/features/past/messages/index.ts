import { defineMessages } from '@vatsalya/ui'
import en from './en.js'

/** Texts of a record's past: corrections, the record of a day, readings of the identity. */
export const { useT } = defineMessages({ en, hi: () => import('./hi.js'), ur: () => import('./ur.js') })
