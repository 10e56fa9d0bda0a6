import { type Language, type Translate, tellerOf } from '@vatsalya/ui/runtime'
import ownEn from '../features/own-child/messages/en.js'
import ownHi from '../features/own-child/messages/hi.js'
import ownUr from '../features/own-child/messages/ur.js'
import en from '../messages/en.js'
import hi from '../messages/hi.js'
import ur from '../messages/ur.js'
import plainEn from './messages/en.js'
import plainHi from './messages/hi.js'
import plainUr from './messages/ur.js'

/** Texts of the module and of its pages and, beside them, the few that only pages without script need. */
export type PlainKey = keyof typeof en | keyof typeof ownEn | keyof typeof plainEn
export type PlainWords = Translate<PlainKey>

const TELLERS: Readonly<Record<Language, PlainWords>> = {
  en: tellerOf('en', { ...en, ...ownEn, ...plainEn }),
  hi: tellerOf('hi', { ...hi, ...ownHi, ...plainHi }),
  ur: tellerOf('ur', { ...ur, ...ownUr, ...plainUr }),
}

/** The teller of a language. */
export function wordsOf(language: Language): PlainWords {
  return TELLERS[language]
}
