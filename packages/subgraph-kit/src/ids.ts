import { createHash } from 'node:crypto'

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Whether a text can be an id at all. What cannot is answered like what does not exist: null, no error. */
export function isUuid(text: string): boolean {
  return UUID.test(text)
}

/**
 * Id of a demo thing that several domains must agree on without reading each other: the same kind and key always give
 * the same UUID (shaped as version 7).
 */
export function demoId(kind: string, key: string): string {
  const hex = createHash('sha256').update(`vatsalya-demo:${kind}:${key}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
