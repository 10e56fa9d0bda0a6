import { DEMO_ACCOUNTS, ROLES } from '@vatsalya/access'
import { demoId } from '@vatsalya/demo'
import { describe, expect, it } from 'vitest'
import { askContract } from '../harness/contract.js'
import { at } from '../harness/graph.harness.js'

const asha = { id: demoId('child', 'asha') }
const record = async (account: string) => at((await askContract(account, 'ChildRecord', asha)).data, 'childById')

describe('who is asking', () => {
  it.each(DEMO_ACCOUNTS)('$account', async ({ account, role, name, stateCode, districtCode }) => {
    const { data, errors } = await askContract(account, 'Viewer')
    expect(errors).toEqual([])
    expect(at(data, 'viewer', 'person', 'name')).toBe(name)
    expect(at(data, 'viewer', 'post', 'role')).toBe(role)
    expect(at(data, 'viewer', 'post', 'state', 'code') ?? null).toBe(stateCode)
    expect(at(data, 'viewer', 'post', 'district', 'code') ?? null).toBe(districtCode)
    expect(at(data, 'viewer', 'scopes')).toEqual([...ROLES[role].scopes])
    expect(at(data, 'viewer', 'modules')).toEqual([...ROLES[role].modules])
  })

  it('a stranger is nobody, an agency is no person', async () => {
    expect((await askContract(null, 'Viewer')).data).toEqual({ viewer: null })
    const { data } = await askContract('railways', 'Viewer')
    expect(at(data, 'viewer', 'person')).toBeNull()
    expect(at(data, 'viewer', 'scopes')).toContain('found:read')
  })
})

describe('missing reports', () => {
  it.each(['police.pune', 'police.patna', 'dcpo.pune'])('%s sees its own district, with clocks', async (account) => {
    const { data, errors } = await askContract(account, 'MissingReports', { first: 50 })
    expect(errors).toEqual([])
    expect(at(data, 'missingReports', 'totalCount')).toBeGreaterThan(20)
    expect(at(data, 'missingReports', 'edges', 0, 'node', 'child', 'id')).toEqual(expect.any(String))
  })

  it('a home has no such duty', async () => {
    const { data, errors } = await askContract('home.pune', 'MissingReports')
    expect(at(data, 'missingReports') ?? null).toBeNull()
    expect(errors[0]?.extensions?.code).toBe('UNAUTHORIZED_FIELD_OR_TYPE')
  })
})

describe("one child's story, from three owners", () => {
  it('the committee before which she is sees all of it', async () => {
    const child = await record('cwc.pune')
    expect(at(child, 'identity', 'name')).toEqual(expect.any(String))
    expect(at(child, 'identityWithheld')).toBeNull()
    expect(at(child, 'missingReports', 0, 'reportNumber')).toEqual(expect.any(String))
    expect(at(child, 'placements', 0, 'institution', 'district', 'code')).toBe('490')
    expect(at(child, 'carePlan', 'status')).toEqual(expect.any(String))
    expect(at(child, 'proceedings', 0, 'board', 'kind')).toBe('CWC')
    expect(at(child, 'proceedings', 0, 'orders', 0, 'number')).toEqual(expect.any(String))
    expect(at(child, 'proceedings', 0, 'clocks', 0, 'source')).toEqual(expect.any(String))
  })

  it.each(['police.patna', 'home.pune', 'dcpo.pune'])('%s sees her', async (account) => {
    expect(at(await record(account), 'sex')).toBe('GIRL')
  })

  it.each(['jjb.pune', 'dcpo.patna'])('%s: the answer fits the duty, without an error', async (account) => {
    const { errors } = await askContract(account, 'ChildRecord', asha)
    expect(errors).toEqual([])
  })

  it.each(['analyst', 'ministry', 'training.nipccd', 'admin', 'auditor', 'state.maharashtra'])(
    '%s learns no name',
    async (account) => {
      const child = await record(account)
      expect(at(child, 'identity', 'name') ?? null).toBeNull()
    },
  )

  it('a malformed, an unknown and a hidden child are the same: null, no error', async () => {
    for (const id of ['nonsense', demoId('child', 'nobody'), demoId('child', 'conflict-1')]) {
      const { data, errors } = await askContract('police.patna', 'ChildRecord', { id })
      expect(errors).toEqual([])
      expect(at(data, 'childById')).toBeNull()
    }
  })
})
