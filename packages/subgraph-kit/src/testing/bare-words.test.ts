import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { bareWords } from './bare-words.js'

const folder = mkdtempSync(join(tmpdir(), 'words-'))
afterAll(() => rmSync(folder, { recursive: true }))

it('names sentences and labels in the code, and words told too early', () => {
  mkdirSync(join(folder, 'demo'))
  writeFileSync(join(folder, 'demo', 'seed.ts'), "export const name = 'Nobody hears this.'\n")
  writeFileSync(
    join(folder, 'some.service.ts'),
    `import { say } from './messages/index.js'
const early = say('tooEarly')
const LABELS = { KIND: 'Kind of case', STATE: 'IN-MH' }
export function refuse(n: number) {
  if (n > 9) throw new Error('Programmers read this one.')
  return n > 3 ? \`There are \${n} of them.\` : say('fine')
}
`,
  )
  expect(bareWords(folder)).toEqual([
    'some.service.ts:2 say() as the file is loaded',
    'some.service.ts:3 Kind of case',
    'some.service.ts:6 There are \u2026 of them.',
  ])
})

it('finds nothing in the kit itself', () => {
  const forPrograms = [
    'This door opens for the gateway only.',
    'The body is not JSON.',
    'ISO 3166-2 code of a State as "IN-MH"',
  ]
  expect(bareWords(new URL('..', import.meta.url).pathname, forPrograms)).toEqual([])
})
