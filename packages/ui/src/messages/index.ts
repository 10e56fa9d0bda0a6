import { defineMessages } from '../runtime/define-messages.js'
import type { Translate } from '../runtime/teller.js'
import en from './en.js'

/** The texts of the design system itself. */
export const uiMessages = defineMessages({ en, hi: () => import('./hi.js'), ur: () => import('./ur.js') })
export const useUiText = uiMessages.useT
export type UiText = Translate<keyof typeof en>
