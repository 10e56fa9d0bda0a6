import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, it, vi } from 'vitest'
import type { Fault } from '../fault.js'
import { Child } from './child.js'

const folder = mkdtempSync(join(tmpdir(), 'vatsalya-child-'))
afterAll(() => rmSync(folder, { recursive: true }))

function make(name: string, code: string, onGivenUp: (fault: Fault) => void = () => {}): Child {
  const entry = join(folder, `${name}.mjs`)
  writeFileSync(entry, code)
  return new Child({ name, entry, execArgv: [], env: { FILE: join(folder, `${name}.starts`) } }, folder, onGivenUp)
}

const COUNT = `import { appendFileSync, readFileSync } from 'node:fs'
appendFileSync(process.env.FILE, 'x')
const starts = readFileSync(process.env.FILE, 'utf8').length
`

describe('a process of the portal', () => {
  it('is waited for, started again when it dies, and stopped', async () => {
    const code = `${COUNT}
process.send({ type: 'ready' })
if (starts < 3) setTimeout(() => process.exit(1), 50)
process.on('SIGTERM', () => process.exit(0))
setInterval(() => {}, 1000)`
    const child = make('phoenix', code)
    await child.start()
    const starts = () => readFileSync(join(folder, 'phoenix.starts'), 'utf8')
    await vi.waitFor(() => expect(starts()).toBe('xxx'), { timeout: 15_000, interval: 50 })
    await child.stop()
    await sleep(400)
    expect(starts()).toBe('xxx')
  })

  it('says why it did not start', async () => {
    const child = make('stillborn', `console.error('DATABASE_URL: is missing'); process.exit(1)`)
    await expect(child.start()).rejects.toThrow(/stillborn did not start \(DATABASE_URL: is missing\)/)
  })

  it('sees nothing of our environment but what it needs', async () => {
    process.env.VATSALYA_TEST_SECRET = 'x'
    const child = make(
      'modest',
      `if (process.env.VATSALYA_TEST_SECRET) process.exit(1); process.send({ type: 'ready' })`,
    )
    await child.start()
    await child.stop()
    delete process.env.VATSALYA_TEST_SECRET
  })
})
