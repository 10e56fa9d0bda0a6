/** Fields for dates and moments; apart from the core, because few pages need a calendar. */
export * from './dates/date-field.js'
