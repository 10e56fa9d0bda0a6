import { newId } from '@vatsalya/subgraph-kit'
import type { TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actor, openCases, PATNA_STATION, PUNE_STATION, policePune, registerMissing } from '../../cases.harness.js'

const COMMITTEE = newId()
const COMMITTEE_OF_PATNA = newId()
const UNTOLD = newId()

let cases: TestSubgraph
beforeAll(async () => {
  cases = await openCases()
  const pune = { stateCode: 'IN-MH', districtCode: '490' }
  const patna = { stateCode: 'IN-BR', districtCode: '212' }
  for (const office of [
    { officeId: COMMITTEE, kind: 'CWC', ...pune },
    { officeId: COMMITTEE_OF_PATNA, kind: 'CWC', ...patna },
    { officeId: PUNE_STATION, kind: 'POLICE_STATION', ...pune },
    { officeId: PATNA_STATION, kind: 'POLICE_STATION', ...patna },
  ]) {
    expect(await cases.deliver('directory', 'OfficeOpened', office)).toBe(204)
  }
})
afterAll(() => cases.close())

async function registerFir(at: TestSubgraph, reportId: string) {
  const fir = { number: '118/2026', sections: 'BNS 137(2)', registeredAt: hoursAgo(0) }
  const done = await actor(at, 'registerFir')({ reportId, expectedVersion: 1, ...fir })
  expect(done.kind).toBe('RegisterFirOk')
}

const hoursAgo = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString()

describe('an office that an input names', () => {
  it('must be a committee or Board of the State, before which a found child is produced', async () => {
    const told = { sex: 'BOY', foundBy: 'POLICE', foundAt: hoursAgo(3), receivedAt: hoursAgo(2), districtCode: '490' }
    const words = { foundPlace: 'Bus stand', circumstances: 'Sat alone for hours and asked for his mother.' }
    const answer = await cases.ask(
      policePune,
      `mutation ($input: RegisterFoundChildInput!) {
        registerFoundChild(input: $input) { ... on RegisterFoundChildOk { record { id } } } }`,
      { input: { idempotencyKey: newId(), ...told, ...words } },
    )
    const produce = actor(cases, 'produceFoundChild')
    const record = { recordId: answer.at('registerFoundChild.record.id'), expectedVersion: 1, producedAt: hoursAgo(1) }
    for (const boardId of [UNTOLD, PUNE_STATION, COMMITTEE_OF_PATNA]) {
      expect(await produce({ ...record, boardId }), boardId).toMatchObject({ kind: 'InvalidInput', path: 'boardId' })
    }
    expect((await produce({ ...record, boardId: COMMITTEE })).kind).toBe('ProduceFoundChildOk')
  })

  it('must be a unit that goes to look, for a sighting, a lead or a hand-over', async () => {
    const { reportId } = await registerMissing(cases)
    await registerFir(cases, reportId)
    const lead = actor(cases, 'openLead')
    const opened = { reportId, source: 'INFORMANT', words: 'Seen near the bus stand by a vendor.' }
    for (const [unitOfficeId, unitDistrictCode] of [
      [UNTOLD, '490'],
      [COMMITTEE, '490'],
      [PATNA_STATION, '490'],
    ]) {
      const done = await lead({ ...opened, unitOfficeId, unitDistrictCode })
      expect(done, unitOfficeId).toMatchObject({ kind: 'InvalidInput', path: 'unitOfficeId' })
    }
    expect((await lead({ ...opened, unitOfficeId: PATNA_STATION, unitDistrictCode: '212' })).kind).toBe('OpenLeadOk')
  })
})

it('is taken as it is while the directory has told nothing', async () => {
  const silent = await openCases()
  const { reportId } = await registerMissing(silent)
  await registerFir(silent, reportId)
  const done = await actor(
    silent,
    'openLead',
  )({
    ...{ reportId, source: 'INFORMANT', words: 'Seen near the bus stand by a vendor.' },
    ...{ unitOfficeId: UNTOLD, unitDistrictCode: '212' },
  })
  expect(done.kind).toBe('OpenLeadOk')
  await silent.close()
})
