const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

/**
 * What is wrong with a name, or true. Names are the folder's: lower case, words joined by hyphens.
 *
 * @param {string} text
 */
export function nameFault(text) {
  return NAME.test(text) || 'Use lower-case letters, digits and hyphens, beginning with a letter: "legal-aid".'
}

/**
 * Plural of an English noun in kebab case, "inquiry" to "inquiries". Wrong for "child"; rename then.
 *
 * @param {string} thing
 */
export function plural(thing) {
  if (/[^aeiou]y$/.test(thing)) return `${thing.slice(0, -1)}ies`
  return /(s|x|z|ch|sh)$/.test(thing) ? `${thing}es` : `${thing}s`
}

/** @param {string} name */
export const words = (name) => name.replaceAll('-', ' ')

/** @param {string} name */
export const pascal = (name) => name.replaceAll(/(?:^|-)(.)/g, (_, letter) => letter.toUpperCase())

/** @param {string} name */
export const camel = (name) => name.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase())
