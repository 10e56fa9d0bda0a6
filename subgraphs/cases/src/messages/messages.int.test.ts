import { newId, speakingTo } from '@vatsalya/subgraph-kit'
import type { TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { missingInput, openCases, policePune, registerMissing } from '../cases.harness.js'

let cases: TestSubgraph
beforeAll(async () => {
  cases = await openCases()
})
afterAll(() => cases.close())

const REGISTER = `mutation Register($input: RegisterMissingChildInput!) {
  registerMissingChild(input: $input) { __typename ... on InvalidInput { issues { path message } } }
}`
const RELEASE = `mutation Release($input: ReleasePosterInput!) {
  releasePoster(input: $input) {
    __typename
    ... on NotAllowed { message }
    ... on InvalidInput { issues { path message } }
  }
}`
const FIGURES = `query Figures($by: [MissingChildrenDimension!]!) {
  missingChildrenFigures(by: $by, measures: [UNTRACED], from: "2026-01-01", to: "2026-12-31") { columns { label } }
}`
const CLOCKS = 'query Clocks($id: ID!) { missingReportById(id: $id) { clocks { code label owner } } }'

describe('an officer who reads Hindi or Urdu', () => {
  it('is told in it what is wrong with a field, by a rule of the kit and by one of the domain', async () => {
    const input = { ...missingInput(), lastSeenDistrictCode: '999999', lastSeenPlace: 'x', idempotencyKey: newId() }
    const issues = async () => (await cases.ask(policePune, REGISTER, { input })).at('registerMissingChild.issues')
    expect(await speakingTo('hi', issues)).toEqual([
      { path: 'lastSeenDistrictCode', message: 'ऐसा कोई ज़िला नहीं है।' },
      { path: 'lastSeenPlace', message: 'कम से कम 3 अक्षर लिखें।' },
    ])
    expect(await speakingTo('ur', issues)).toEqual([
      { path: 'lastSeenDistrictCode', message: 'ایسا کوئی ضلع نہیں ہے۔' },
      { path: 'lastSeenPlace', message: 'کم سے کم 3 حروف لکھیں۔' },
    ])
    expect(await issues()).toEqual([
      { path: 'lastSeenDistrictCode', message: 'There is no such district.' },
      { path: 'lastSeenPlace', message: 'Write at least 3 characters.' },
    ])
  })

  it('is told why an act is refused, also where what is refused does not exist', async () => {
    const input = { idempotencyKey: newId(), reportId: newId(), expectedVersion: 1, basis: 'x'.repeat(20), fields: [] }
    const refusal = async () => (await cases.ask(policePune, RELEASE, { input })).at('releasePoster')
    expect(await speakingTo('hi', refusal)).toEqual({
      __typename: 'NotAllowed',
      message: 'इस पद की पहुँच में ऐसी कोई रिपोर्ट नहीं है।',
    })
  })

  it('is told faults of a question in it', async () => {
    const { errors } = await speakingTo('ur', () => cases.ask(policePune, FIGURES, { by: ['SEX', 'SEX'] }))
    expect(errors[0]?.message).toBe('ہر بنیاد اور ہر پیمانہ ایک ہی بار چنیں۔')
  })

  it('reads labels of columns and clocks in it', async () => {
    const table = await speakingTo('hi', () => cases.ask(policePune, FIGURES, { by: ['SEX'] }))
    expect(table.at('missingChildrenFigures.columns')).toEqual([{ label: 'लिंग' }, { label: 'अब तक नहीं मिले' }])
    const { reportId: id } = await registerMissing(cases)
    const clocks = await speakingTo('hi', () => cases.ask(policePune, CLOCKS, { id }))
    expect(clocks.at('missingReportById.clocks.0')).toMatchObject({
      label: expect.stringMatching(/^[\u0900-\u097f]/),
      owner: expect.stringMatching(/^[\u0900-\u097f]/),
    })
  })
})
