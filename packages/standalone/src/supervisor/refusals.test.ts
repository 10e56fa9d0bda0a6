import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readStandaloneEnvironment } from '../environment.js'
import { Fault } from '../fault.js'
import { checkPort, diskFault, ensureDataDirectory } from './checks.js'
import { pauseAfter } from './child.js'
import { isAlive, takeLock } from './lock.js'

const folder = mkdtempSync(join(tmpdir(), 'vatsalya-refusals-'))
const lock = join(folder, 'lock.json')
afterAll(() => rmSync(folder, { recursive: true }))

describe('the lock of a data folder', () => {
  it('is taken once, given back, and taken over from the dead', () => {
    const release = takeLock(lock, 'http://localhost:1')
    expect(JSON.parse(readFileSync(lock, 'utf8'))).toMatchObject({ pid: process.pid })
    release()
    writeFileSync(lock, JSON.stringify({ pid: 2 ** 22 - 1, origin: 'http://localhost:2' }))
    takeLock(lock, 'http://localhost:3')()
    writeFileSync(lock, '{"pid": 12')
    takeLock(lock, 'http://localhost:3')()
  })

  it('is refused while a portal lives, with its address', async () => {
    const portal = spawn(process.execPath, ['-e', 'console.log(1); setInterval(() => {}, 1000)', 'standalone'])
    await once(portal.stdout, 'data')
    writeFileSync(lock, JSON.stringify({ pid: portal.pid, origin: 'http://localhost:4' }))
    expect(() => takeLock(lock, 'http://localhost:5')).toThrow('http://localhost:4')
    portal.kill()
    await once(portal, 'exit')
    takeLock(lock, 'http://localhost:5')()
  })

  it.runIf(process.platform === 'linux')('is not held by another program that got the number of a dead portal', () => {
    expect(isAlive(1)).toBe(false)
  })
})

describe('what is refused before anything starts', () => {
  it('names a taken port and another one', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    await expect(checkPort(port, 'localhost')).rejects.toThrow(`PORT=${port + 1}`)
    await new Promise((resolve) => server.close(resolve))
    await expect(checkPort(port, 'localhost')).resolves.toBeUndefined()
  })

  it('says that a folder cannot be made, and that a disk is full', () => {
    writeFileSync(join(folder, 'file'), '')
    expect(() => ensureDataDirectory(join(folder, 'file', 'data'))).toThrow(Fault)
    expect(diskFault(Object.assign(new Error('write'), { code: 'ENOSPC' }))?.message).toContain('disk is full')
    expect(diskFault(Object.assign(new Error('extend'), { code: '53100' }))).not.toBeNull()
    expect(diskFault(new Error('something else'))).toBeNull()
  })

  it('says which setting is wrong', () => {
    expect(() => readStandaloneEnvironment({ PORT: 'x' })).toThrow(/^PORT must be a number/)
    expect(() => readStandaloneEnvironment({ PORT: '70000' })).toThrow(Fault)
    expect(readStandaloneEnvironment({ PORT: '4100', DATA_DIR: '/data' })).toMatchObject({
      origin: 'http://localhost:4100',
      dataDirectory: '/data',
    })
  })
})

it('waits longer after each death and then gives up', () => {
  const pauses = [1, 2, 3, 4, 5].map(pauseAfter)
  expect(pauses).toEqual([250, 500, 1000, 2000, 4000])
  expect(pauseAfter(6)).toBeNull()
})
