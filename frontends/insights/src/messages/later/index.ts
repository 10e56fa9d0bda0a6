import { defineMessages, type Translate } from '@vatsalya/ui'
import type first from '../en.js'
import { useT as useFirstT } from '../index.js'
import en from './en.js'

type Key = keyof typeof en

/** Texts of all pages but the first, which is fetched without them. */
export const laterMessages = defineMessages({ en, hi: () => import('./hi.js'), ur: () => import('./ur.js') })

function isLater(key: string): key is Key {
  return Object.hasOwn(en, key)
}

/** Tells texts of the first page and of all others, in the language of the page. */
export function useT(): Translate<Key | keyof typeof first> {
  const tellFirst = useFirstT()
  const tellLater = laterMessages.useT()
  return (key, values) => (isLater(key) ? tellLater(key, values) : tellFirst(key, values))
}
