import { defineMessages } from '../../runtime/define-messages.js'
import en from './en.js'

/** Texts of charts, apart from the core: a first screen without a chart need not fetch them. */
export const { useT: useChartText } = defineMessages({ en, hi: () => import('./hi.js'), ur: () => import('./ur.js') })
