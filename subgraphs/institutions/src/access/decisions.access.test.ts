import { isScope } from '@vatsalya/access'
import { accessDecisions, undecided } from '@vatsalya/subgraph-kit/testing'
import { describe, expect, it } from 'vitest'
import { typeDefs } from '../generated/type-defs.js'

/** Keys of entities that other domains own; what this domain adds to them carries decisions. */
const KEYS = new Set(['Office.id', 'Person.id', 'Child.id', 'State.code', 'State.costShare', 'District.code'])

const decisions = accessDecisions(typeDefs)

describe('access decisions', () => {
  it('stand at every field of every type', () => {
    expect(undecided(typeDefs).filter((name) => !KEYS.has(name))).toEqual([])
  })

  it('name scopes that exist', () => {
    const named = [...decisions.values()].flatMap((decision) => (typeof decision === 'string' ? [] : decision.flat()))
    expect(named.filter((scope) => !isScope(scope))).toEqual([])
  })

  it('open nothing to the public', () => {
    expect([...decisions].filter(([, decision]) => decision === 'public')).toEqual([])
  })
})
