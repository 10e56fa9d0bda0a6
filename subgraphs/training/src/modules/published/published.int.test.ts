import { PUBLIC_VIEWER } from '@vatsalya/access'
import { everyViewer, type TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openTraining } from '../../training.harness.js'

let test: TestSubgraph
beforeAll(async () => {
  test = await openTraining()
})
afterAll(() => test.close())

const REPLY = `{ officersTrained(subject: TRACKCHILD_PORTAL) { year participants states { code } source }
  programmesConducted(instituteCode: "NIPCCD") { financialYear programmes asOn } outreachActivities { title startsOn } }`

describe('published figures', () => {
  it('are those of the reply, for strangers and for every post', async () => {
    for (const viewer of [PUBLIC_VIEWER, ...everyViewer({}).map(([, one]) => one)]) {
      const { data, errors } = await test.ask(viewer, REPLY)
      expect(errors).toEqual([])
      expect(data).toMatchObject({
        officersTrained: [
          { year: 2016, participants: 440, states: [{}, {}, {}, {}, {}] },
          { year: 2017, participants: 515, states: [{}, {}, {}] },
          { year: 2018, participants: 200, states: [{}, {}, {}] },
          { year: 2019, participants: 240, states: [{}, {}] },
        ],
        programmesConducted: [
          { financialYear: '2022-23', programmes: 129, asOn: null },
          { financialYear: '2023-24', programmes: 82, asOn: '2023-12-01' },
        ],
      })
    }
  })

  it('of an institute that published none are an empty list', async () => {
    const { data } = await test.ask(PUBLIC_VIEWER, '{ programmesConducted(instituteCode: "NOBODY") { programmes } }')
    expect(data).toEqual({ programmesConducted: [] })
  })

  it('can be written by nobody who asks, whatever the statement', async () => {
    const rows = await test.owner`select grantee from information_schema.role_table_grants
      where table_schema = 'training' and table_name = 'officers_trained' and grantee = 'PUBLIC'`
    expect(rows).toEqual([])
    const policies = await test.owner`select cmd from pg_policies
      where schemaname = 'training' and tablename = 'officers_trained'`
    expect(policies.map(({ cmd }) => cmd)).toEqual(['SELECT'])
  })
})
