import { newId } from '@vatsalya/subgraph-kit'
import type { TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { missingInput, moveTo, openCases, policePune, registerMissing, versionOf } from '../../cases.harness.js'

let cases: TestSubgraph
beforeAll(async () => {
  cases = await openCases()
})
afterAll(() => cases.close())

const REGISTER = `mutation ($input: RegisterMissingChildInput!) {
  registerMissingChild(input: $input) {
    __typename
    ... on RegisterMissingChildOk { report { id ageAtMissing child { sex ageYears identity { name otherNames address } } } }
    ... on InvalidInput { issues { path } }
  }
}`
const FOUND = `mutation ($input: RegisterFoundChildInput!) {
  registerFoundChild(input: $input) { __typename ... on InvalidInput { issues { path } } }
}`
const RELEASE = `mutation ($input: ReleasePosterInput!) { releasePoster(input: $input) { __typename } }`

const hourAgo = () => new Date(Date.now() - 3_600_000).toISOString()
const found = (change: object) => ({
  idempotencyKey: newId(),
  foundBy: 'POLICE',
  foundAt: hourAgo(),
  receivedAt: hourAgo(),
  districtCode: '490',
  foundPlace: 'Market',
  circumstances: 'Alone in the market for some hours.',
  ...change,
})
const again = (change: object) => ({ ...missingInput(), sex: null, ageYears: null, identity: null, ...change })
const register = (input: object) => cases.ask(policePune, REGISTER, { input })
const traced = async () => {
  const ids = await registerMissing(cases)
  await moveTo(cases, ids.reportId, ['FIR_REGISTERED', 'UNDER_SEARCH', 'TRACED'])
  return ids
}

describe('one child, two officers at once', () => {
  it('has one open report and one open record', async () => {
    const { childId } = await traced()
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => register(again({ childId, idempotencyKey: newId() }))),
    )
    const names = answers.map((answer) => answer.at('registerMissingChild.__typename')).sort()
    expect(names).toEqual(['InvalidInput', 'InvalidInput', 'InvalidInput', 'RegisterMissingChildOk'])
    const twice = await Promise.all(
      [1, 2].map(() => cases.ask(policePune, FOUND, { input: found({ childId, idempotencyKey: newId() }) })),
    )
    expect(twice.map((answer) => answer.at('registerFoundChild.__typename')).sort()).toEqual([
      'InvalidInput',
      'RegisterFoundChildOk',
    ])
  })

  it('is not on a poster once it is found, whoever comes first', async () => {
    for (let round = 0; round < 2; round++) {
      const { childId, reportId } = await registerMissing(cases)
      await moveTo(cases, reportId, ['FIR_REGISTERED'])
      const poster = { idempotencyKey: newId(), reportId, expectedVersion: await versionOf(cases, reportId) }
      const basis = 'The family asked for it in writing.'
      const [, record] = await Promise.all([
        cases.ask(policePune, RELEASE, { input: { ...poster, fields: ['NAME'], basis } }),
        cases.ask(policePune, FOUND, { input: found({ childId }) }),
      ])
      expect(record.at('registerFoundChild.__typename')).toBe('RegisterFoundChildOk')
      const out = await cases.owner`select 1 from cases.poster where report_id = ${reportId} and withdrawn_at is null`
      expect(out).toEqual([])
    }
  })

  it('is not on a poster that nobody withdrew', async () => {
    const { childId, reportId } = await registerMissing(cases)
    await moveTo(cases, reportId, ['FIR_REGISTERED'])
    const input = {
      idempotencyKey: newId(),
      reportId,
      expectedVersion: 2,
      fields: ['NAME'],
      basis: 'The family asked for it.',
    }
    await cases.ask(policePune, RELEASE, { input })
    const seen = () => cases.owner`select 1 from cases.published_poster where report_id = ${reportId}`
    expect(await seen()).toHaveLength(1)
    await cases.owner`insert into cases.child_access (id, child_id, basis, source_id, state_code, district_code, since)
      values (uuidv7(), ${childId}, 'HOME', uuidv7(), 'IN-MH', '490', now())`
    expect(await seen()).toEqual([])
  })
})

describe('what is told of a child on record', () => {
  it('shields it, where it is shielded by the second report', async () => {
    const { childId } = await traced()
    const answer = await register(again({ childId, protected: true }))
    expect(answer.at('registerMissingChild.report.child.identity')).toBeNull()
    const [row] = await cases.owner`select protected from cases.child where id = ${childId}`
    expect(row).toEqual({ protected: true })
    const other = await traced()
    const record = await cases.ask(policePune, FOUND, { input: found({ childId: other.childId, protected: true }) })
    expect(record.at('registerFoundChild.__typename')).toBe('RegisterFoundChildOk')
    const [shielded] = await cases.owner`select protected from cases.child where id = ${other.childId}`
    expect(shielded).toEqual({ protected: true })
  })

  it('is added to the record, and never drops or overwrites a word', async () => {
    const { childId } = await traced()
    const answer = await register(again({ childId, identity: { name: 'Asha Devi', address: 'House 5' } }))
    expect(answer.at('registerMissingChild.report')).toMatchObject({
      ageAtMissing: 12,
      child: { sex: 'GIRL', identity: { name: 'Asha Kumari', otherNames: ['Guddi', 'Asha Devi'], address: 'House 5' } },
    })
  })

  it('is not asked again: the comparison knows what is on record', async () => {
    const { childId } = await traced()
    const reportId = (await register(again({ childId }))).at('registerMissingChild.report.id')
    const [row] = await cases.owner`select told from cases.match_profile where subject_id = ${String(reportId)}`
    expect(row?.told).toMatchObject({ name: 'Asha Kumari', sex: 'girl', ageAtMissing: 12 })
  })

  it('is refused where the record says otherwise', async () => {
    const { childId } = await traced()
    const fault = async (change: object) =>
      (await register(again({ childId, ...change }))).at('registerMissingChild.issues.0.path')
    expect(await fault({ sex: 'BOY' })).toBe('sex')
    expect(await fault({ ageYears: 5 })).toBe('ageYears')
    expect(await fault({ missingSince: '1990-01-02' })).toBe('missingSince')
    const record = await cases.ask(policePune, FOUND, { input: found({ childId, sex: 'BOY' }) })
    expect(record.at('registerFoundChild.issues.0.path')).toBe('sex')
    expect(await fault({ childId: null })).toBe('sex')
  })
})
