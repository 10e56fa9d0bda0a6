import { roleViewer, type TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actor, openCases, PUNE, registerMissing } from '../../cases.harness.js'

let cases: TestSubgraph
beforeAll(async () => {
  cases = await openCases()
})
afterAll(() => cases.close())

const auditor = roleViewer('AUDITOR')
const LIST = '{ accessAnomalies { kind subject role count usual lastAt } }'
const anomalies = async (viewer = auditor) => (await cases.ask(viewer, LIST)).at('accessAnomalies')

describe('unusual access', () => {
  it('is an account that opens far more identities in a day than before', async () => {
    const station = roleViewer('POLICE_STATION', PUNE)
    const reveal = actor(cases, 'revealIdentity')
    const open = async () => {
      const { childId } = await registerMissing(cases, roleViewer('POLICE_STATION', PUNE), { protected: true })
      const reason = 'The mother is at the counter and asks for her.'
      expect((await reveal({ childId, reason, minutes: 5 }, station)).kind).toBe('RevealIdentityOk')
    }
    await open()
    await open()
    expect(await anomalies()).toEqual([])
    await open()
    expect(await anomalies()).toMatchObject([
      { kind: 'MANY_OPENINGS', subject: station.subject, role: 'POLICE_STATION', count: 3, usual: 0 },
    ])

    // The same three openings are nothing new for an account that opens two a day.
    const before = await cases.owner`insert into cases.audit
      select (row_number() over ()) + 1000 as seq, a.at, a.correlation_id, a.kind, a.subject, a.person, a.post, a.role, a.act,
        a.object_type, a.object_id, a.state_code, a.district_code, a.reason, a.detail, a.prev_hash, a.hash
      from cases.audit a, generate_series(1, 20) where a.act = 'identity.revealed' returning seq`
    await cases.owner`update cases.audit set at = now() - interval '9 days', act = 'identity.revealed',
      subject = ${station.subject}, role = 'POLICE_STATION', kind = 'person' where seq = any(${before.map(({ seq }) => seq)})`
    expect(await anomalies()).toEqual([])
  })

  it('is told to nobody who works with children', async () => {
    expect((await cases.ask(roleViewer('POLICE_STATION', PUNE), LIST)).at('accessAnomalies')).toEqual([])
    expect((await cases.ask(roleViewer('DCPO', PUNE), LIST)).at('accessAnomalies')).toEqual([])
  })
})
