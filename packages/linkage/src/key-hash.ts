const OFFSET = 0x811c9dc5
const OTHER_OFFSET = 0x9747b28c
const PRIME = 0x01000193

/** A key as an unsigned 32-bit number (FNV-1a), for indexes in memory. */
export function keyNumber(key: string, offset = OFFSET): number {
  let hash = offset
  for (let at = 0; at < key.length; at += 1) hash = Math.imul(hash ^ key.charCodeAt(at), PRIME)
  hash ^= hash >>> 15
  return Math.imul(hash, 0x2c1b3c6d) >>> 0
}

/** A key as a signed 64-bit number, for a bigint[] column with a GIN index. Same text, same number, for ever. */
export function keyHash(key: string): bigint {
  return BigInt.asIntN(64, (BigInt(keyNumber(key)) << 32n) | BigInt(keyNumber(key, OTHER_OFFSET)))
}
