import { readFileSync } from 'node:fs'
import { AUDIT_SDL, SHARED_SDL } from '@vatsalya/subgraph-kit'
import { accessDecisions, undecided } from '@vatsalya/subgraph-kit/testing'
import { describe, expect, it } from 'vitest'
import { typeDefs } from '../generated/type-defs.js'

describe('access decisions', () => {
  it('stand at every field of every type', () => {
    expect(undecided(typeDefs)).toEqual([])
  })

  it('open the published figures to the public, and the codes that they name', () => {
    const open = [...accessDecisions(typeDefs)].filter(([, decision]) => decision === 'public')
    const owners = new Set(open.map(([field]) => field.split('.')[0]))
    expect([...owners].sort()).toEqual([
      'District',
      'Office',
      'OfficersTrained',
      'OutreachActivity',
      'ProgrammesConducted',
      'Query',
      'State',
    ])
    expect(
      open
        .map(([field]) => field)
        .filter((field) => /^(Query|State|Office|District)\./.test(field))
        .sort(),
    ).toEqual([
      'District.code',
      'Office.id',
      'Query.officersTrained',
      'Query.outreachActivities',
      'Query.programmesConducted',
      'State.code',
    ])
  })
})

describe('SDL of the kit', () => {
  it('is here as the kit has it', () => {
    const text = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
    expect(text('../modules/audit/audit.graphql').startsWith(AUDIT_SDL)).toBe(true)
    expect(text('../modules/shared/shared.graphql').endsWith(SHARED_SDL)).toBe(true)
  })
})
