import { hkdfSync } from 'node:crypto'
import { EncryptJWT, type JWTPayload, jwtDecrypt } from 'jose'

/** Encrypts small facts for one purpose (JWE, A256GCM): what one purpose sealed, no other can open. */
export class Sealer {
  readonly #key: Uint8Array

  constructor(
    rootKey: Uint8Array,
    private readonly purpose: string,
  ) {
    this.#key = new Uint8Array(hkdfSync('sha256', rootKey, '', purpose, 32))
  }

  /** @param lifetime how long it can be opened, as "10m"; for ever where left out */
  async seal(facts: JWTPayload, lifetime?: string): Promise<string> {
    const token = new EncryptJWT(facts).setProtectedHeader({ alg: 'dir', enc: 'A256GCM' }).setAudience(this.purpose)
    return (lifetime ? token.setExpirationTime(lifetime) : token).encrypt(this.#key)
  }

  /** The facts, or null where the text is not ours, changed, or too old. */
  async open(text: string): Promise<JWTPayload | null> {
    try {
      const options = {
        audience: this.purpose,
        keyManagementAlgorithms: ['dir'],
        contentEncryptionAlgorithms: ['A256GCM'],
      }
      return (await jwtDecrypt(text, this.#key, options)).payload
    } catch {
      return null
    }
  }
}
