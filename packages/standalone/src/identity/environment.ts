import { z } from 'zod'

const keySet = z.object({ keys: z.array(z.looseObject({ kty: z.string(), kid: z.string() })).min(1) })

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535),
  HOST: z.string().default('127.0.0.1'),
  /** Public origin of the portal; the issuer is this followed by /oidc. */
  ORIGIN: z.url(),
  DATABASE_URL: z.string().min(1),
  /** Private signing keys, newest first. */
  OIDC_KEYS: z
    .string()
    .transform((text): unknown => JSON.parse(text))
    .pipe(keySet),
  /** Keys that sign the provider's own cookies, newest first, separated by commas. */
  COOKIE_KEYS: z.string().transform((text) => text.split(',')),
  OIDC_CLIENT_SECRET: z.string().min(32),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
})

/** What the identity provider's process needs to know. */
export type IdentityEnvironment = z.infer<typeof schema>

/** Reads the environment; prints every fault and leaves with 1. */
export function readIdentityEnvironment(): IdentityEnvironment {
  const result = schema.safeParse(process.env)
  if (result.success) return result.data
  for (const issue of result.error.issues) console.error(`${issue.path.join('.')}: ${issue.message}`)
  process.exit(1)
}
