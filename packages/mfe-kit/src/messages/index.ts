import { defineMessages } from '@vatsalya/ui'
import en from './en.js'

/** Texts of the kit's own card. */
export const { load: loadKitMessages, useT } = defineMessages({
  en,
  hi: () => import('./hi.js'),
  ur: () => import('./ur.js'),
})
