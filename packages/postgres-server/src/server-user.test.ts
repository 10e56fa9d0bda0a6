import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { canReach, findUser } from './server-user.js'

it('finds a user in passwd, never root', () => {
  const text = 'root:x:0:0::/root:/bin/sh\npostgres:x:101:104:PostgreSQL:/var/lib/postgresql:/bin/bash\n'
  expect(findUser('postgres', text)).toEqual({ uid: 101, gid: 104 })
  expect(findUser('root', text)).toBeNull()
  expect(findUser('nobody', text)).toBeNull()
})

it('sees a closed folder anywhere on the way', () => {
  const root = mkdtempSync(join(tmpdir(), 'vatsalya-reach-'))
  const inner = join(root, 'a', 'b')
  mkdirSync(inner, { recursive: true })
  const stranger = { uid: 60_123, gid: 60_123 }
  expect(canReach(stranger, inner)).toBe(false)
  chmodSync(root, 0o711)
  expect(canReach(stranger, inner)).toBe(true)
  expect(canReach(null, inner)).toBe(true)
  rmSync(root, { recursive: true })
})
