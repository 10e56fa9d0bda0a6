import { defineMessages } from '../../runtime/define-messages.js'
import en from './en.js'

/** Texts of the help for keys, which comes when it is asked for. */
export const { useT: useHelpText } = defineMessages({ en, hi: () => import('./hi.js'), ur: () => import('./ur.js') })
