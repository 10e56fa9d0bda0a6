import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ROOT } from '../root.js'
import { find, rooms, textOf } from './files.js'
import { environmentReads, HEADINGS, headingsOf, LONGEST_FILE, linesOf, mayReadEnvironment } from './rules.js'

/** Written by tools, whatever their folder: printed schemas and the lock file. */
const PRINTED = /(?:^|\/)(?:schema|supergraph)\.graphql$|(?:^|\/)package-lock\.json$/

/** Files that must touch the environment itself, and why. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'packages/testing/src/browser.ts': 'the packaged browser is set up by variables, which are put back after its import',
  'packages/mfe-kit/src/build/shared-stubs.ts':
    'React chooses its build by NODE_ENV while it loads; put back after that',
}

describe.each([...rooms(), 'packages/docs'])('%s', (room) => {
  it('has a README with the four headings (packages/docs/README.md says what they are for)', () => {
    const readme = `${room}/README.md`
    expect(existsSync(join(ROOT, readme)), `${readme} is missing`).toBe(true)
    expect(headingsOf(textOf(readme))).toEqual([...HEADINGS])
  })

  it(`has no file over ${LONGEST_FILE} lines (split by what the parts are about)`, () => {
    const files = find([`${room}/**/*.{ts,tsx,mjs,css,html,md,sql,graphql,json}`]).filter((path) => !PRINTED.test(path))
    expect(files.filter((path) => linesOf(textOf(path)) > LONGEST_FILE)).toEqual([])
  })

  it('reads process.env in environment.ts or bin/ only (pass what a module needs as an argument)', () => {
    const files = find([`${room}/**/*.{ts,tsx,mjs}`]).filter((path) => !mayReadEnvironment(path))
    const found = files
      .filter((path) => !Object.hasOwn(EXCEPTIONS, path))
      .flatMap((path) => environmentReads(textOf(path)).map((line) => `${path}:${line}`))
    expect(found).toEqual([])
  })
})

describe('the check itself', () => {
  it('finds the rooms of the house, and its exceptions', () => {
    expect(rooms()).toEqual(expect.arrayContaining(['packages/access', 'packages/clocks', 'packages/tooling']))
    for (const path of Object.keys(EXCEPTIONS)) expect(environmentReads(textOf(path))).not.toEqual([])
  })

  it('takes headings out of prose, not out of examples', () => {
    expect(headingsOf('# A\n\n## Owns\n\n```md\n## Not this\n```\n\n### Nor this\n\n## Commands\n')).toEqual([
      'Owns',
      'Commands',
    ])
  })

  it('finds a read of the environment, and knows where it may be', () => {
    expect(environmentReads('/* process.env */\nconst a = 1 // process.env\nconst b = process.env.B')).toEqual([3])
    expect(environmentReads("define({ 'process.env.A': process.env.B })\ndefine({ 'process.env.A': 1 })")).toEqual([1])
    expect(['src/environment.ts', 'bin/a.mjs', 'src/a.test.ts'].every(mayReadEnvironment)).toBe(true)
    expect(['src/a.ts', 'src/my-environment.tsx', 'robin/a.ts'].some(mayReadEnvironment)).toBe(false)
  })

  it('counts lines as people do', () => {
    expect([linesOf('a\nb\n'), linesOf('a\nb'), linesOf('')]).toEqual([2, 2, 1])
  })
})
