/** What PostgreSQL tells about a failure without the row: its code, and names of the schema. */
const OF_THE_SCHEMA = [
  'code',
  'severity',
  'schema_name',
  'table_name',
  'column_name',
  'constraint_name',
  'routine',
] as const
const FRAME = /^\s+at /

/**
 * An error as the log may hold it: no name, phone or place of anybody. Drizzle writes a statement's parameters into its
 * message (and so into the first lines of its stack), PostgreSQL writes values into message and detail; of both only
 * code, names of the schema and the frames of the stack remain.
 */
export function describe(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error }
  return {
    name: error.name,
    ...(ofDatabase(error) ? schemaNames(error) : { message: error.message.split('\n')[0] }),
    stack: error.stack
      ?.split('\n')
      .filter((line) => FRAME.test(line))
      .slice(0, 5),
    cause: error.cause ? describe(error.cause) : undefined,
  }
}

/** By shape and not by class: an error may come from another copy of its package. */
function ofDatabase(error: Error): boolean {
  return 'query' in error || 'params' in error || 'parameters' in error || error.name === 'PostgresError'
}

function schemaNames(error: Error): Record<string, unknown> {
  const told = new Map(Object.entries(error))
  return Object.fromEntries(OF_THE_SCHEMA.flatMap((name) => (told.has(name) ? [[name, told.get(name)]] : [])))
}
