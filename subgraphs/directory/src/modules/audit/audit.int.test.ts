import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { AUDIT_SDL, SHARED_SDL } from '@vatsalya/subgraph-kit'
import { everyViewer, roleViewer, type TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDirectory } from '../../directory.harness.js'

let test: TestSubgraph
beforeAll(async () => {
  test = await openDirectory()
  for (const name of ['Demo One', 'Demo Two', 'Demo Three']) {
    const input = { idempotencyKey: randomUUID(), name }
    await test.ask(
      roleViewer('SYSTEM_ADMIN'),
      'mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { __typename } }',
      { input },
    )
  }
})
afterAll(() => test.close())

const AUDIT = `query ($first: Int, $after: String, $filter: AuditFilter) { directoryAudit(first: $first, after: $after, filter: $filter) {
  edges { node { seq act subject actorKind role objectType hash facts { name value } } } pageInfo { endCursor hasNextPage } } }`

describe('the audit of the directory', () => {
  it('is told newest first, page by page', async () => {
    const auditor = roleViewer('AUDITOR')
    const first = await test.ask(auditor, AUDIT, { first: 2 })
    const after = first.at('directoryAudit.pageInfo.endCursor')
    const second = await test.ask(auditor, AUDIT, { first: 2, after })
    const seqs = [first, second].map((answer) => answer.at('directoryAudit.edges.0.node.seq'))
    expect(seqs).toEqual([3, 1])
    expect(second.at('directoryAudit.pageInfo.hasNextPage')).toBe(false)
    expect(first.at('directoryAudit.edges.0.node')).toMatchObject({
      act: 'person.registered',
      subject: 'test.system_admin',
      actorKind: 'person',
      role: 'SYSTEM_ADMIN',
      facts: [],
    })
  })

  it('is narrowed by act, account and day of India', async () => {
    const count = async (filter: object) => {
      const edges = (await test.ask(roleViewer('AUDITOR'), AUDIT, { filter })).at('directoryAudit.edges')
      return Array.isArray(edges) ? edges.length : undefined
    }
    expect(await count({ act: 'person.registered', subject: 'test.system_admin' })).toBe(3)
    expect(await count({ act: 'post.ended' })).toBe(0)
    expect(await count({ from: '2020-01-01', to: '2199-12-31' })).toBe(3)
    expect(await count({ to: '2020-01-01' })).toBe(0)
  })

  it('is empty for every viewer without audit:read', async () => {
    for (const [name, viewer] of everyViewer({})) {
      const answer = await test.ask(viewer, AUDIT, {})
      const edges = answer.at('directoryAudit.edges')
      expect(Array.isArray(edges) && edges.length > 0, name).toBe(viewer.scopes.includes('audit:read'))
    }
  })
})

describe('SDL of the kit', () => {
  it('is here as the kit has it', () => {
    expect(readFileSync(new URL('./audit.graphql', import.meta.url), 'utf8').startsWith(AUDIT_SDL)).toBe(true)
    expect(readFileSync(new URL('../shared/shared.graphql', import.meta.url), 'utf8').endsWith(SHARED_SDL)).toBe(true)
  })
})
