import { resolve } from 'node:path'
import { z } from 'zod'
import { Fault } from './fault.js'
import { ROOT } from './paths.js'
import { isBlockedPort } from './ports.data.js'
import { SUBGRAPHS } from './subgraphs.js'

const schema = z.object({
  PORT: z.coerce
    .number('must be a number')
    .int()
    .min(1)
    .max(65_535)
    .refine((port) => !isBlockedPort(port), 'is one that browsers and fetch refuse to open')
    .default(4000),
  /** Where the gateway listens; the others never leave 127.0.0.1. */
  HOST: z.string().default('localhost'),
  DATA_DIR: z
    .string()
    .min(1)
    .optional()
    .transform((path) => (path ? typedPath(path) : `${ROOT}.data`)),
  /** Public address of the portal, when it is not http://localhost:PORT. */
  ORIGIN: z.url().optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  /** A module that compares faces, for the cases domain alone; subgraphs/cases/README.md says what it must be. */
  FACE_PLUGIN: z.string().min(1).optional(),
  /** A service that sends messages, for the cases domain alone. */
  SMS_URL: z.url().optional(),
  SMS_TOKEN: z.string().min(1).optional(),
})

/** What a person may set for the embedded portal. */
export interface StandaloneEnvironment {
  readonly port: number
  readonly host: string
  readonly dataDirectory: string
  readonly origin: string
  readonly logLevel: string
  /** What the cases server alone is told, by the names of its own environment. */
  readonly cases: Readonly<Record<string, string>>
}

/** Reads the environment; a wrong value is one sentence. */
export function readStandaloneEnvironment(source: NodeJS.ProcessEnv = process.env): StandaloneEnvironment {
  const result = schema.safeParse(source)
  if (!result.success) {
    const [issue] = result.error.issues
    throw new Fault(`${issue?.path.join('.')} ${issue?.message}: set it to another value, or leave it out.`)
  }
  const { PORT, HOST, DATA_DIR, ORIGIN, LOG_LEVEL, FACE_PLUGIN, SMS_URL, SMS_TOKEN } = result.data
  return {
    port: PORT,
    host: HOST,
    dataDirectory: DATA_DIR,
    origin: ORIGIN ?? `http://localhost:${PORT}`,
    logLevel: LOG_LEVEL,
    cases: {
      ...(FACE_PLUGIN && { FACE_PLUGIN }),
      ...(SMS_URL && { SMS_URL }),
      ...(SMS_TOKEN && { SMS_TOKEN }),
    },
  }
}

/** Folder that a person named; a relative one counts from where the command was typed. */
function typedPath(path: string): string {
  return resolve(process.env.INIT_CWD ?? process.cwd(), path)
}

/** The named variables of our own environment, as far as they are set: what a process of the portal inherits. */
export function inherited(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = process.env[name]
      return value === undefined ? [] : [[name, value]]
    }),
  )
}

const preparation = z.object({
  OWNER_URL: z.string().min(1),
  DATA_DIR: z.string().min(1),
  SUBGRAPHS: z.string().transform((text) => SUBGRAPHS.filter((name) => text.split(',').includes(name))),
})

/** What the supervisor tells the process that migrates and seeds; throws where it is not ours to run. */
export function readPreparationEnvironment(): z.infer<typeof preparation> {
  return preparation.parse(process.env)
}
