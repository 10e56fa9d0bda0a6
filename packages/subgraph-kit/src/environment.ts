import { readFileSync } from 'node:fs'
import { z } from 'zod'

const key = z
  .string()
  .transform((text) => Buffer.from(text, 'base64url'))
  .refine((bytes) => bytes.length >= 32, 'must be at least 32 bytes, base64url')

const json = <T extends z.ZodType>(schema: T) =>
  z
    .string()
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown
      } catch {
        context.addIssue({ code: 'custom', message: 'is not JSON' })
        return z.NEVER
      }
    })
    .pipe(schema)

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535),
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: z.string().min(1),
  /** Largest number of connections of this process. */
  DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(8),
  /** "off" behind PgBouncer in transaction mode, which breaks named prepared statements. */
  DATABASE_PREPARE: z.enum(['on', 'off']).default('on'),
  /** Keys that a viewer's signature may come from, newest first, separated by commas (rotation: two live keys). */
  VIEWER_KEY: z
    .string()
    .transform((text) => text.split(','))
    .pipe(z.array(key).min(1)),
  /** Key by which other domains sign the events that they deliver here. */
  INBOX_KEY: key,
  /** Where other domains take events: {"boards":{"url":"http://…","key":"…"}}. */
  PEERS: json(z.record(z.string(), z.object({ url: z.string().min(1), key }))).default({}),
  DATA_DIR: z.string().default('.data'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
})

export type SubgraphEnvironment = z.infer<typeof schema>

/** A secret may come from a file: NAME_FILE wins over NAME, as container platforms mount them. */
function withFiles(source: NodeJS.ProcessEnv, names: readonly string[]): Record<string, string | undefined> {
  const values: Record<string, string | undefined> = { ...source }
  // Only our own names: FOO_FILE of somebody else need not be a file at all.
  for (const name of names) {
    const path = source[`${name}_FILE`]
    if (path) values[name] = readFileSync(path, 'utf8').trim()
  }
  return values
}

/**
 * Reads the environment of a subgraph process. Every fault is printed at once, then the process leaves with 1.
 * A subgraph that needs more extends the object: `readEnvironment(extra)`.
 */
export function readEnvironment<T extends z.ZodRawShape>(extra: T): SubgraphEnvironment & z.infer<z.ZodObject<T>>
export function readEnvironment(): SubgraphEnvironment
export function readEnvironment(extra: z.ZodRawShape = {}): unknown {
  const whole = schema.extend(extra)
  const result = whole.safeParse(withFiles(process.env, Object.keys(whole.shape)))
  if (result.success) return result.data
  for (const issue of result.error.issues) console.error(`${issue.path.join('.')}: ${issue.message}`)
  process.exit(1)
}
