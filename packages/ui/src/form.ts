/** Fields and the page of a form; apart from the core, because a dashboard has no form. */
import './aria-strings/english.js'

export * from './form/choice.js'
export * from './form/combo-box.js'
export * from './form/district-field.js'
export { FieldError, type FieldProps } from './form/field.js'
export * from './form/form-page.js'
export * from './form/select.js'
export * from './form/text-field.js'
