import { DEMO_ACCOUNTS } from '@vatsalya/access'
import type postgres from 'postgres'
import { hashPassword, verifyPassword } from './password.js'

/** A person who can sign in. What the person may do is the directory's to say, by posts. */
export interface SignInAccount {
  readonly account: string
  readonly name: string
}

interface Row extends SignInAccount {
  readonly passwordHash: string
}

/** Accounts of the embedded identity provider. */
export class Accounts {
  /** Compared against where an account does not exist, so that the answer takes as long. */
  readonly #nobody = hashPassword('nobody')

  constructor(private readonly sql: postgres.Sql) {}

  async find(account: string): Promise<SignInAccount | null> {
    const [row] = await this.sql<SignInAccount[]>`
      select account, name from identity.account where account = ${account} and disabled_at is null`
    return row ?? null
  }

  /** The account, if the password is its own. */
  async verify(account: string, password: string): Promise<SignInAccount | null> {
    const [row] = await this.sql<Row[]>`
      select account, name, password_hash as "passwordHash" from identity.account
      where account = ${account} and disabled_at is null`
    const good = await verifyPassword(password, row?.passwordHash ?? (await this.#nobody))
    return row && good ? { account: row.account, name: row.name } : null
  }
}

/** Writes the demo accounts that are not there yet. The password of each is its name followed by "-demo". */
export async function seedAccounts(sql: postgres.Sql): Promise<void> {
  const known = new Set(
    (await sql<{ account: string }[]>`select account from identity.account`).map((row) => row.account),
  )
  const missing = DEMO_ACCOUNTS.filter(({ account }) => !known.has(account))
  for (const { account, name } of missing) {
    const hash = await hashPassword(`${account}-demo`)
    await sql`insert into identity.account (account, name, password_hash) values (${account}, ${name}, ${hash})
      on conflict do nothing`
  }
}
