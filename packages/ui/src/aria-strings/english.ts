import * as base from 'react-aria-components/i18n/en-US'
import { addEnglish, type Texts } from './install.js'

// Comes with the entries that draw fields, dialogs, dates or tables; buttons and links say nothing of their own.

function isTexts(value: unknown): value is Texts {
  return typeof value === 'object' && value !== null
}

/** The package declares its value as a type only, hence the reading by name. */
const english: unknown = Reflect.get(base, 'default')
if (isTexts(english)) addEnglish(english)
