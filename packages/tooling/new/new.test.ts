import { afterAll, beforeAll, expect, it } from 'vitest'
import { type Copy, copyRepository } from './copy.harness.js'
import { nameFault, pascal, plural } from './names.mjs'

let copy: Copy
beforeAll(() => {
  copy = copyRepository()
})
afterAll(() => copy.remove())

/** Runs a program in the copy and shows what it said where it failed. */
async function succeed(command: string, ...args: string[]): Promise<void> {
  const { code, said } = await copy.run(command, ...args)
  expect(code, said).toBe(0)
}

const generate = (...args: string[]) => succeed('node', 'packages/tooling/bin/new.mjs', ...args, '--files-only')

it('makes a subgraph, and a module in it, that type-check and pass their tests', {
  timeout: 600_000,
}, async () => {
  await generate('subgraph', 'helpline', 'call')
  await generate('module', 'helpline', 'home-visit')
  await succeed('biome', 'check', '--write', '--vcs-enabled=false', 'subgraphs/helpline', 'packages/standalone')
  await succeed('npm', 'run', 'codegen', '-w', 'subgraphs/helpline')
  await succeed('npm', 'run', 'generate', '-w', 'subgraphs/helpline', '--', '--name', 'init')
  await succeed('tsc', '--noEmit', '-p', 'subgraphs/helpline/tsconfig.json')
  await succeed('vitest', 'run', '--root', 'subgraphs/helpline')
})

it('makes a frontend that type-checks and passes its tests', { timeout: 600_000 }, async () => {
  await generate('frontend', 'legal-aid')
  await succeed(
    'biome',
    'check',
    '--write',
    '--vcs-enabled=false',
    'frontends/legal-aid',
    'packages/access',
    'shell/src',
  )
  await succeed('npm', 'run', 'codegen', '-w', 'frontends/legal-aid')
  await succeed('tsc', '--noEmit', '-p', 'frontends/legal-aid/tsconfig.json')
  await succeed('vitest', 'run', '--root', 'frontends/legal-aid')
})

it('refuses a name that is taken or cannot be one, and says so', { timeout: 60_000 }, async () => {
  expect(nameFault('Legal Aid')).not.toBe(true)
  const taken = await copy.run('node', 'packages/tooling/bin/new.mjs', 'frontend', 'citizen', '--files-only')
  expect(taken.code).toBe(1)
  expect(taken.said).toContain('is there already')
  expect((await copy.run('node', 'packages/tooling/bin/new.mjs')).said).toContain('Usage')
})

it('knows how to write names', () => {
  expect(['inquiry', 'visit', 'batch', 'day'].map(plural)).toEqual(['inquiries', 'visits', 'batches', 'days'])
  expect(pascal('home-visit')).toBe('HomeVisit')
})
