import { readFileSync } from 'node:fs'
import { z } from 'zod'

const key = z
  .string()
  .transform((text) => Buffer.from(text, 'base64url'))
  .refine((bytes) => bytes.length >= 32, 'must be at least 32 bytes, base64url')

const json = <T extends z.ZodType>(schema: T) =>
  z
    .string()
    .transform((text, context): unknown => {
      try {
        return JSON.parse(text)
      } catch {
        context.addIssue({ code: 'custom', message: 'is not JSON' })
        return z.NEVER
      }
    })
    .pipe(schema)

const list = z.string().transform((text) => text.split(',').filter((part) => part !== ''))

const schema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535),
  HOST: z.string().default('127.0.0.1'),
  /** Address that people and agencies use, without a path. Cookies, redirects and the check of origins follow it. */
  ORIGIN: z.url().transform((text) => new URL(text).origin),
  DATABASE_URL: z.string().min(1),
  DATABASE_POOL: z.coerce.number().int().min(1).max(100).default(8),
  /** "off" behind PgBouncer in transaction mode. */
  DATABASE_PREPARE: z.enum(['on', 'off']).default('on'),
  /** Where each subgraph listens: {"cases":"http://…"}. */
  SUBGRAPHS: json(z.record(z.string(), z.url())),
  /** Key by which the viewer is signed for each subgraph: {"cases":"…"}. */
  VIEWER_KEYS: json(z.record(z.string(), key)),
  OIDC_ISSUER: z.url(),
  /** Where the embedded provider listens; set, /oidc is proxied to it. Left out with a provider of one's own. */
  OIDC_INTERNAL_URL: z.url().optional(),
  OIDC_CLIENT_ID: z.string().min(1),
  OIDC_CLIENT_SECRET: z.string().min(1),
  /** Audience of the access tokens that the graph accepts. */
  GRAPH_AUDIENCE: z.string().default('urn:vatsalya:graph'),
  /** Root of the keys for session ids and sign-in cookies. */
  SESSION_KEY: key,
  /** What the shell's build wrote. */
  STATIC_ROOT: z.string().min(1),
  SUPERGRAPH: z.string().min(1),
  /** Module of the pages for browsers without script, as the citizen module's build wrote it; none without it. */
  PLAIN_PAGES: z.string().min(1).optional(),
  /** Proxies in front whose X-Forwarded-For is believed, separated by commas. */
  TRUST_PROXY: list.default([]),
  /** Mutations that one address may send in an hour without signing in. */
  ANONYMOUS_WRITES_PER_HOUR: z.coerce.number().int().min(1).default(60),
  /** Objects that texts of one agency may ask in an hour; operations that it registered are not counted. */
  AGENCY_COST_PER_HOUR: z.coerce.number().int().min(1).max(2_000_000_000).default(5_000_000),
  /** Another Federation 2 gateway that answers in the engine's place, and where it finds the subgraphs signed for. */
  GRAPH_ELSEWHERE: z.url().optional(),
  GRAPH_SIGNER_PORT: z.coerce.number().int().min(0).max(65_535).default(0),
  /** Port of the Prometheus endpoint; none is opened without it. Keep it inside: it asks nobody who they are. */
  METRICS_PORT: z.coerce.number().int().min(0).max(65_535).optional(),
  METRICS_HOST: z.string().default('127.0.0.1'),
  /** OTLP/HTTP address that takes traces; none are made without it. */
  OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: z.url().optional(),
  OTEL_TRACES_SAMPLER_ARG: z.coerce.number().min(0).max(1).default(0.1),
  NODE_ENV: z.string().default('production'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
})

/** What the gateway's process needs to know. */
export type GatewayEnvironment = z.infer<typeof schema>

/** A secret may come from a file: NAME_FILE wins over NAME, as container platforms mount them. */
function withFiles(source: NodeJS.ProcessEnv): Record<string, string | undefined> {
  const values: Record<string, string | undefined> = { ...source }
  // Only our own names: FOO_FILE of somebody else need not be a file at all.
  for (const name of Object.keys(schema.shape)) {
    const path = source[`${name}_FILE`]
    if (path) values[name] = readFileSync(path, 'utf8').trim()
  }
  return values
}

/** Reads the environment; prints every fault and leaves with 1. */
export function readGatewayEnvironment(): GatewayEnvironment {
  const result = schema.safeParse(withFiles(process.env))
  if (result.success) return result.data
  for (const issue of result.error.issues) console.error(`${issue.path.join('.')}: ${issue.message}`)
  process.exit(1)
}

/** The same from values that a test made. */
export function parseGatewayEnvironment(values: Record<string, string>): GatewayEnvironment {
  return schema.parse(values)
}
