import { readFileSync } from 'node:fs'
import { DEMO_ACCOUNTS, roleCodes } from '@vatsalya/access'
import { type EnumTypeDefinitionNode, Kind, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { demoOffices } from '../../demo/offices.js'
import { demoPeople } from '../../demo/people.js'
import { mayWorkIn, OFFICE_KINDS, officeKindsOf } from './offices.rules.js'

function valuesOf(file: string, name: string): string[] {
  const { definitions } = parse(readFileSync(new URL(file, import.meta.url), 'utf8'))
  const found = definitions.find(
    (node): node is EnumTypeDefinitionNode => node.kind === Kind.ENUM_TYPE_DEFINITION && node.name.value === name,
  )
  return (found?.values ?? []).map((value) => value.name.value)
}

describe('offices and roles', () => {
  it('are the same in the schema and in the code', () => {
    expect(valuesOf('./offices.graphql', 'OfficeKind')).toEqual([...OFFICE_KINDS])
    expect(valuesOf('../posts/posts.graphql', 'Role').sort()).toEqual(roleCodes().sort())
  })

  it('leave no role without an office, except the citizen, who holds no post', () => {
    expect(roleCodes().filter((role) => officeKindsOf(role).length === 0)).toEqual(['CITIZEN'])
  })

  it('fit for every post of the demo', () => {
    const kinds = new Map(demoOffices().map(({ id, kind }) => [id, kind]))
    for (const { id, role, officeId } of demoPeople(new Date(), 1).posts) {
      const kind = kinds.get(officeId)
      expect(kind && mayWorkIn(role, kind), id).toBe(true)
    }
    expect(DEMO_ACCOUNTS.length).toBeGreaterThan(10)
  })
})
