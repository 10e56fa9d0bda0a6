/** Fields for dates and moments; apart from the core, because few pages need a calendar. */
import './aria-strings/english.js'

export * from './dates/date-field.js'
