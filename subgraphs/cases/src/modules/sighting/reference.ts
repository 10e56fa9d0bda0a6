import { randomBytes } from 'node:crypto'

/** Crockford's base 32: no I, L, O or U, so that a reference read over the telephone is understood. */
const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 12

/** A new reference, "KP-7F3K-9QXM-2T8R": 60 random bits, so that nobody finds another's by trying. */
export function newReference(): string {
  const signs = [...randomBytes(LENGTH)].map((byte) => SIGNS[byte % SIGNS.length])
  return formatted(signs.join(''))
}

/** The reference as we keep it, out of what a person typed; undefined where it cannot be one. */
export function readReference(typed: string): string | undefined {
  const signs = typed
    .toUpperCase()
    .replace(/^\s*KP/, '')
    .replaceAll(/[\s-]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1')
  const known = [...signs].every((sign) => SIGNS.includes(sign))
  return signs.length === LENGTH && known ? formatted(signs) : undefined
}

function formatted(signs: string): string {
  return `KP-${signs.slice(0, 4)}-${signs.slice(4, 8)}-${signs.slice(8)}`
}
