import { appendFileSync, readFileSync } from 'node:fs'
import { CompactSign, compactVerify, importJWK, type JWK } from 'jose'
import postgres from 'postgres'
import { z } from 'zod'
import { systemCode } from '../fault.js'

const ALGORITHM = 'ES256'

const headSchema = z.object({
  schema: z.string(),
  seq: z.number().int().min(0),
  /** Hash of the row with this number, hexadecimal. */
  hash: z.string(),
  at: z.string(),
})

/** How far one domain's audit chain reached at an instant, as it was signed. */
export type SignedHead = z.infer<typeof headSchema>

/** Schemas of a database that have an audit chain. */
export async function chainSchemas(sql: postgres.Sql): Promise<string[]> {
  const rows = await sql<{ schema: string }[]>`
    select n.nspname as schema from pg_proc p join pg_namespace n on n.oid = p.pronamespace
    where p.proname = 'audit_verify' order by 1`
  return rows.map(({ schema }) => schema)
}

/**
 * Signs the present head of every chain and adds it to a file outside of PostgreSQL, one compact JWS a line; chains
 * that have not grown since their last line are left out. Whoever owns the database can write a chain anew and its head
 * with it, but not what was signed before.
 *
 * @param key private key (ES256), which no process but the supervisor has
 */
export async function signHeads(ownerUrl: string, file: string, key: JWK): Promise<void> {
  const last = new Map((await readHeads(file, key)).map((head) => [head.schema, head.seq]))
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} })
  try {
    for (const schema of await chainSchemas(sql)) {
      const [head] = await sql<{ seq: string; hash: string }[]>`
        select seq::text, encode(hash, 'hex') as hash from ${sql(schema)}.audit_head`
      const seq = Number(head?.seq ?? 0)
      if (!head || seq === 0 || last.get(schema) === seq) continue
      const told: SignedHead = { schema, seq, hash: head.hash, at: new Date().toISOString() }
      const line = await new CompactSign(Buffer.from(JSON.stringify(told)))
        .setProtectedHeader({ alg: ALGORITHM })
        .sign(await importJWK(key, ALGORITHM))
      appendFileSync(file, `${line}\n`, { mode: 0o600 })
    }
  } finally {
    await sql.end()
  }
}

/** A line of the file that is no signature of ours. */
export class ForgedHead extends Error {
  constructor(readonly line: number) {
    super(`line ${line} of the signed heads is not one of ours`)
  }
}

/**
 * Heads that were signed, oldest first; none where nothing was signed yet.
 *
 * @throws {ForgedHead} for a line that was changed
 */
export async function readHeads(file: string, key: JWK): Promise<SignedHead[]> {
  const { d: _, ...open } = key
  const verifier = await importJWK(open, ALGORITHM)
  const heads: SignedHead[] = []
  for (const [index, line] of linesOf(file).entries()) {
    try {
      const { payload } = await compactVerify(line, verifier, { algorithms: [ALGORITHM] })
      heads.push(headSchema.parse(JSON.parse(Buffer.from(payload).toString('utf8'))))
    } catch {
      throw new ForgedHead(index + 1)
    }
  }
  return heads
}

/** The first signed head that a chain does not hold any more: its tail was cut off, or it was written anew. */
export async function lostHead(
  sql: postgres.Sql,
  schema: string,
  heads: readonly SignedHead[],
): Promise<SignedHead | null> {
  const own = heads.filter((head) => head.schema === schema).sort((a, b) => a.seq - b.seq)
  const rows = await sql<{ seq: string; hash: string }[]>`
    select seq::text, encode(hash, 'hex') as hash from ${sql(schema)}.audit where seq = any(${own.map(({ seq }) => seq)})`
  const stands = new Map(rows.map(({ seq, hash }) => [Number(seq), hash]))
  return own.find(({ seq, hash }) => stands.get(seq) !== hash) ?? null
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').filter(Boolean)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return []
    throw error
  }
}
