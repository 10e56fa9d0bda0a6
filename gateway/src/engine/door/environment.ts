import { resolve } from 'node:path'
import { z } from 'zod'

const onOff = z.enum(['on', 'off']).transform((value) => value === 'on')

const schema = z.object({
  /** File path or http(s) URL of the supergraph. */
  SUPERGRAPH: z.string().min(1),
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  HOST: z.string().optional(),
  /** `off` lifts the safety limits. */
  LIMITS: onOff.default(true),
  INTROSPECTION: onOff.default(true),
  /** Name of a `@tag`: the door serves what carries it, as if there were nothing else. */
  CONTRACT: z.string().min(1).optional(),
  /** Labels of progressive overrides that hold, separated by commas; `percent(n)` is decided by lot. */
  OVERRIDE_LABELS: z.string().default(''),
  /** Where the person typed the command: npm runs it elsewhere. */
  INIT_CWD: z.string().optional(),
})

export interface DoorEnvironment {
  readonly supergraph: string
  readonly port: number
  readonly host: string | undefined
  readonly limits: boolean
  readonly introspection: boolean
  readonly contract: string | undefined
  readonly labels: ReadonlySet<string>
}

/** Reads the environment of the standalone door. @throws Error that names every wrong variable */
export function readDoorEnvironment(source: NodeJS.ProcessEnv = process.env): DoorEnvironment {
  const { success, data, error } = schema.safeParse(source)
  if (!success) throw new Error(z.prettifyError(error))
  const { SUPERGRAPH, INIT_CWD } = data
  const supergraph = /^https?:\/\//.test(SUPERGRAPH) ? SUPERGRAPH : resolve(INIT_CWD ?? '.', SUPERGRAPH)
  return {
    supergraph,
    port: data.PORT,
    host: data.HOST,
    limits: data.LIMITS,
    introspection: data.INTROSPECTION,
    contract: data.CONTRACT,
    labels: new Set(data.OVERRIDE_LABELS.split(',').filter((label) => label !== '')),
  }
}
