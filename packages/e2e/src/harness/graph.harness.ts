import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { inject } from 'vitest'
import type {} from './global-setup.js'
import { ROOT } from './portal.harness.js'

const run = promisify(execFile)
const tokens = new Map<string, Promise<string>>()

/** What the graph answered. */
export interface Answer {
  readonly status: number
  readonly data: unknown
  readonly errors: readonly {
    readonly message: string
    readonly path?: unknown
    readonly extensions?: Record<string, unknown>
  }[]
}

/** Bearer token of a demo account, by the command that people use. */
export function tokenOf(account: string): Promise<string> {
  const known = tokens.get(account)
  if (known) return known
  const { origin, dataDirectory } = inject('portal')
  const env = { ...process.env, DATA_DIR: dataDirectory, PORT: new URL(origin).port }
  const made = run('npm', ['run', '--silent', 'token', '--', account], { cwd: ROOT, env }).then(({ stdout }) =>
    stdout.trim(),
  )
  tokens.set(account, made)
  return made
}

/** Asks the graph as a demo account, or as nobody (null). */
export async function ask(
  account: string | null,
  query: string,
  variables: Record<string, unknown> = {},
  operationName?: string,
): Promise<Answer> {
  const { origin } = inject('portal')
  const response = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(account === null ? {} : { authorization: `Bearer ${await tokenOf(account)}` }),
    },
    body: JSON.stringify({ query, variables, operationName }),
  })
  const body: unknown = await response.json()
  return { status: response.status, data: field(body, 'data') ?? null, errors: errorsOf(body) }
}

/** A value deep inside JSON: `at(answer.data, 'childById', 'identity', 'name')`; undefined where there is none. */
export function at(value: unknown, ...path: (string | number)[]): unknown {
  return path.reduce<unknown>((inner, key) => field(inner, key), value)
}

function field(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined
  return Object.entries(value).find(([name]) => name === String(key))?.[1]
}

function errorsOf(body: unknown): Answer['errors'] {
  const errors = field(body, 'errors')
  return Array.isArray(errors) ? errors : []
}
