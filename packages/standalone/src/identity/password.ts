import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

// OWASP's second recommendation for scrypt (N 2^16, r 8, p 2 would be the next): 32 MiB, some 80 ms a guess.
const PARAMETERS = { N: 2 ** 15, r: 8, p: 1 } as const
const KEY_BYTES = 32
const MAX_MEMORY = 64 * 1024 * 1024

/** Longest password that is looked at; hashing a longer one only costs time. */
export const LONGEST_PASSWORD = 200

function derive(password: string, salt: Buffer, cost: { N: number; r: number; p: number }): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, KEY_BYTES, { ...cost, maxmem: MAX_MEMORY }, (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })
}

/** Salted scrypt hash of a password: "scrypt$N$r$p$salt$key", salt and key in base64url. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const key = await derive(password, salt, PARAMETERS)
  const { N, r, p } = PARAMETERS
  return ['scrypt', N, r, p, salt.toString('base64url'), key.toString('base64url')].join('$')
}

/** Whether `password` is the one that `hash` was made of. Takes as long for a wrong one. */
export async function verifyPassword(password: string, hash: string): Promise<boolean> {
  const [kind, N, r, p, salt = '', key = ''] = hash.split('$')
  if (kind !== 'scrypt' || password.length > LONGEST_PASSWORD) return false
  const expected = Buffer.from(key, 'base64url')
  const found = await derive(password, Buffer.from(salt, 'base64url'), { N: Number(N), r: Number(r), p: Number(p) })
  return expected.length === found.length && timingSafeEqual(expected, found)
}
