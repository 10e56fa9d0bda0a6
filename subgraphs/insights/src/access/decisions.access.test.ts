import { readFileSync } from 'node:fs'
import { AUDIT_SDL, SHARED_SDL } from '@vatsalya/subgraph-kit'
import { accessDecisions, undecided } from '@vatsalya/subgraph-kit/testing'
import { describe, expect, it } from 'vitest'
import { typeDefs } from '../generated/type-defs.js'

describe('access decisions', () => {
  it('stand at every field of every type', () => {
    expect(undecided(typeDefs)).toEqual([])
  })

  it('open nothing to the public but the id of an office that it was told elsewhere', () => {
    const open = [...accessDecisions(typeDefs)].filter(([, decision]) => decision === 'public')
    expect(open.map(([field]) => field)).toEqual(['Office.id'])
  })
})

describe('SDL of the kit', () => {
  it('is here as the kit has it', () => {
    const text = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
    expect(text('../modules/audit/audit.graphql').startsWith(AUDIT_SDL)).toBe(true)
    expect(text('../modules/shared/shared.graphql').endsWith(SHARED_SDL)).toBe(true)
  })
})
