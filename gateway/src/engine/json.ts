/** A JSON object as `JSON.parse` made it: own properties only matter, see {@link isBag}. */
export interface Bag {
  [key: string]: unknown
}

/** True for JSON objects, false for arrays, null and scalars. */
export function isBag(value: unknown): value is Bag {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A place in an answer: response keys and list indexes from the root. */
export type Path = readonly (string | number)[]
