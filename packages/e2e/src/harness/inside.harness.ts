import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, inject, vi } from 'vitest'
import type {} from './global-setup.js'
import { at } from './graph.harness.js'

const run = promisify(execFile)

// For src/faults alone: what a broken machine or an intruder inside it does, no person at a screen can do.

/** A file of the portal's data folder, as JSON. */
export function dataFile(name: 'run.json' | 'secrets.json'): unknown {
  return JSON.parse(readFileSync(join(inject('portal').dataDirectory, name), 'utf8'))
}

/** Address of an inner server, past the gateway. */
export function innerAddress(name: string): string {
  return `http://127.0.0.1:${at(dataFile('run.json'), 'ports', name)}`
}

/** Ends a process of the portal without a word, as a machine that runs out of memory does. */
export async function killSubgraph(name: string): Promise<void> {
  const supervisor = String(at(dataFile('run.json'), 'pid'))
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=,args='])
  const line = stdout
    .split('\n')
    .map((text) => text.trim().split(/\s+/))
    .find(([, parent, ...command]) => parent === supervisor && command.join(' ').includes(`subgraphs/${name}/`))
  process.kill(Number(line?.[0]), 'SIGKILL')
}

/** Ends the database server in the middle of everything: SIGQUIT is its "immediate shutdown", without a checkpoint. */
export function crashDatabase(): void {
  const file = join(inject('portal').dataDirectory, 'postgres', 'postmaster.pid')
  process.kill(Number(readFileSync(file, 'utf8').split('\n')[0]), 'SIGQUIT')
}

/** State of each part by /health/ready. */
export async function readiness(): Promise<{ ready: boolean; parts: unknown }> {
  try {
    const answer = await fetch(`${inject('portal').origin}/health/ready`)
    return { ready: answer.ok, parts: at(await answer.json(), 'parts') }
  } catch {
    return { ready: false, parts: null }
  }
}

/** Waits until the portal has mended itself. */
export async function untilWhole(): Promise<void> {
  // Not expect.poll: it is asked in hooks too, where no test runs.
  await vi.waitFor(async () => expect(await readiness()).toMatchObject({ ready: true }), {
    timeout: 120_000,
    interval: 250,
  })
}
