/** Fields; apart from the core, because lists and pop-ups are half of React Aria and a first page has none. */
export * from './form/choice.js'
export { FieldError, type FieldProps } from './form/field.js'
export * from './form/select.js'
export * from './form/text-field.js'
