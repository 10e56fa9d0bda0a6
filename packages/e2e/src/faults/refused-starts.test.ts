import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { untilWhole } from '../harness/inside.harness.js'
import { ROOT } from '../harness/portal.harness.js'

let elsewhere = ''
beforeAll(async () => {
  elsewhere = await mkdtemp(join(tmpdir(), 'vatsalya-e2e-second-'))
})
afterAll(() => rm(elsewhere, { recursive: true, force: true }))

/** Starts another portal and answers how it left and what it said on its error stream. */
function start(
  env: Record<string, string>,
  [command, ...args]: readonly string[] = ['npm', 'start', '--silent'],
): Promise<{ code: number | null; said: string[] }> {
  const child = spawn(command ?? 'npm', args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let text = ''
  child.stderr.on('data', (chunk) => {
    text += String(chunk)
  })
  return new Promise((resolve) => {
    child.once('close', (code) => resolve({ code, said: text.split('\n').filter((line) => line.trim() !== '') }))
  })
}

it('is one sentence for a second portal on the same data, which names the first', async () => {
  const { origin, dataDirectory } = inject('portal')
  const { code, said } = await start({ DATA_DIR: dataDirectory, PORT: String(Number(new URL(origin).port) + 1) })
  expect([code, said.length]).toEqual([1, 1])
  expect(said[0]).toContain(origin)
  expect(said[0]).toContain('stop it first')
  await untilWhole()
})

it('is one sentence for a port that is taken, which names another', async () => {
  const { port } = new URL(inject('portal').origin)
  const { code, said } = await start({ DATA_DIR: elsewhere, PORT: port })
  expect([code, said.length]).toEqual([1, 1])
  expect(said[0]).toContain(`Port ${port} is taken`)
  expect(said[0]).toContain('npm start')
})

it('is one sentence for a Node that is too old', async () => {
  // The oldest Node at hand is a new one that gives another number.
  const older = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '18.20.0' } })`
  const command = [
    process.execPath,
    `--import=data:text/javascript,${encodeURIComponent(older)}`,
    'packages/standalone/bin/start.mjs',
  ]
  const { code, said } = await start({ DATA_DIR: elsewhere }, command)
  expect([code, said.length]).toEqual([1, 1])
  expect(said[0]).toContain('needs Node 20.19 or newer')
})
