import postgres from 'postgres'
import { seedAccounts } from '../identity/accounts.js'
import { IDENTITY_SQL } from '../identity/schema.sql.js'
import { ensureLogin } from './roles.js'

/** Login role of the identity provider's process. */
export const IDENTITY_ROLE = 'vatsalya_identity'

/** Makes the identity provider's schema, role and demo accounts. Runs as the owner; safe to repeat. */
export async function migrateIdentity(ownerUrl: string, password: string): Promise<void> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  try {
    await ensureLogin(sql, IDENTITY_ROLE, password)
    await sql.unsafe(IDENTITY_SQL)
    await seedAccounts(sql)
  } finally {
    await sql.end()
  }
}
