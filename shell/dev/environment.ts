import { z } from 'zod'

const schema = z.object({
  /** Where people open the portal in development. */
  PORT: z.coerce.number().int().min(1).max(65_535),
  HOST: z.string().default('localhost'),
  /** Where the gateway listens; everything that is not a page goes there. */
  GATEWAY_URL: z.url(),
})

/** What the development server needs to know; prints every fault and leaves with 1. */
export function readDevEnvironment(source: NodeJS.ProcessEnv = process.env) {
  const result = schema.safeParse(source)
  if (result.success) return result.data
  for (const issue of result.error.issues) console.error(`${issue.path.join('.')}: ${issue.message}`)
  return process.exit(1)
}
