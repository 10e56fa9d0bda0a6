import postgres from 'postgres'

export const DATABASE = 'vatsalya'

/** Owns the database and every schema in it; may create login roles; is no superuser. Only the migration uses it. */
export const OWNER_ROLE = 'vatsalya_owner'

/**
 * Makes the database and its owner, or gives the owner its present password.
 *
 * @param superuserUrl connection of the superuser to the database "postgres"
 */
export async function ensureDatabase(superuserUrl: string, ownerPassword: string): Promise<void> {
  const sql = postgres(superuserUrl, { max: 1, onnotice: () => {} })
  try {
    const [role] = await sql`select 1 from pg_roles where rolname = ${OWNER_ROLE}`
    await sql.unsafe(
      `${role ? 'alter' : 'create'} role ${OWNER_ROLE} login createrole password '${quote(ownerPassword)}'`,
    )
    const [database] = await sql`select 1 from pg_database where datname = ${DATABASE}`
    if (!database) await sql.unsafe(`create database ${DATABASE} owner ${OWNER_ROLE}`)
    await sql.unsafe(`revoke connect, temporary on database ${DATABASE} from public`)
    await sql.unsafe(`grant connect on database ${DATABASE} to ${OWNER_ROLE} with grant option`)
  } finally {
    await sql.end()
  }
}

/** Makes a login role that owns nothing, or gives it its present password. Runs as the owner. */
export async function ensureLogin(sql: postgres.Sql, role: string, password: string): Promise<void> {
  const [known] = await sql`select 1 from pg_roles where rolname = ${role}`
  if (!known) await sql.unsafe(`create role ${role} login noinherit`)
  await sql.unsafe(`alter role ${role} password '${quote(password)}'`)
  const [here] = await sql<{ name: string }[]>`select current_database() as name`
  await sql.unsafe(`grant connect on database ${here?.name ?? DATABASE} to ${role}`)
}

/** DDL takes no parameters. Our passwords are base64url, and quoted all the same. */
function quote(text: string): string {
  return text.replaceAll("'", "''")
}
