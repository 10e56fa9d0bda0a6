import { createHash } from 'node:crypto'

/**
 * Id of a demo thing that several domains must agree on without reading each other: the same kind and key always give
 * the same UUID (shaped as version 7).
 */
export function demoId(kind: string, key: string): string {
  const hex = createHash('sha256').update(`vatsalya-demo:${kind}:${key}`).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
