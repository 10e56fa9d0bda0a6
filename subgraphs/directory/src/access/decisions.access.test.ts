import { isScope } from '@vatsalya/access'
import { accessDecisions, undecided } from '@vatsalya/subgraph-kit/testing'
import { describe, expect, it } from 'vitest'
import { typeDefs } from '../generated/type-defs.js'

const decisions = accessDecisions(typeDefs)

describe('access decisions', () => {
  it('stand at every field of every type', () => {
    expect(undecided(typeDefs)).toEqual([])
  })

  it('name scopes that exist', () => {
    const named = [...decisions.values()].flatMap((decision) => (typeof decision === 'string' ? [] : decision.flat()))
    expect(named.filter((scope) => !isScope(scope))).toEqual([])
  })

  it('open to the public exactly what a poster shows', () => {
    expect(
      [...decisions]
        .filter(([, decision]) => decision === 'public')
        .map(([name]) => name)
        .sort(),
    ).toEqual([
      'District.code',
      'District.name',
      'District.state',
      'Office.id',
      'Office.name',
      'Office.phone',
      'State.code',
      'State.name',
    ])
  })
})
