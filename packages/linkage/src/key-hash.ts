const OFFSET = 0xcbf29ce484222325n
const PRIME = 0x100000001b3n

/** A key as a signed 64-bit number (FNV-1a), for a bigint[] column with a GIN index. Same text, same number, for ever. */
export function keyHash(key: string): bigint {
  let hash = OFFSET
  for (const byte of new TextEncoder().encode(key)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME)
  return BigInt.asIntN(64, hash)
}
