import { may, PUBLIC_VIEWER, type Viewer } from '@vatsalya/access'
import { newId } from '@vatsalya/subgraph-kit'
import { everyViewer, roleViewer, type TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCases, PUNE, policePune, registerMissing } from '../../cases.harness.js'

const NAME = 'Meena Devi'
const WORDS = 'She said that her name is Meena and cried for her brother.'
const QUERY = `query ($id: ID!) { sightingById(id: $id) {
  id description childName wordsWithheld { reason } contact { phone } } }`

let cases: TestSubgraph
let sightingId: string
let childId: string
beforeAll(async () => {
  cases = await openCases()
  childId = (await registerMissing(cases)).childId
  const seen = { districtCode: '490', seenAt: '2026-01-20T09:00:00Z', place: 'Platform 2', goodFaith: true }
  const told = { description: WORDS, childName: NAME, contact: { phone: '+91 98765 43210' } }
  const answer = await cases.ask(
    PUBLIC_VIEWER,
    'mutation ($input: ReportSightingInput!) { reportSighting(input: $input) { ... on SightingReceived { reference } } }',
    { input: { idempotencyKey: newId(), ...seen, ...told } },
  )
  const reference = String(answer.at('reportSighting.reference')).replaceAll('-', '')
  const rows = await cases.owner<{ id: string; reference: string }[]>`select id, reference from cases.sighting`
  sightingId = rows.find((row) => row.reference.replaceAll('-', '') === reference)?.id ?? expect.fail(reference)
})
afterAll(() => cases.close())

const see = (viewer: Viewer) => cases.ask(viewer, QUERY, { id: sightingId })
const read = async (act: string) =>
  (await cases.owner`select subject from cases.audit where act = ${act} and object_id = ${sightingId}`).length

describe("a stranger's words", () => {
  it('are read with the sighting where the duty needs identities, else withheld with the reason', async () => {
    for (const [name, viewer] of everyViewer(PUNE)) {
      const answer = await see(viewer)
      expect(answer.errors, name).toEqual([])
      if (answer.at('sightingById.id') === undefined) continue
      const reads = may(viewer, 'identity:read')
      expect(answer.at('sightingById'), name).toMatchObject(
        reads
          ? { description: WORDS, childName: NAME, wordsWithheld: null }
          : { description: null, childName: null, wordsWithheld: { reason: 'NOT_IN_DUTY' } },
      )
    }
  })

  it('and the way to reach the reporter stand in the audit once they are read, and not before', async () => {
    const before = [await read('sighting.words-read'), await read('sighting.contact-read')]
    await see(roleViewer('RAILWAY_POLICE', PUNE))
    expect([await read('sighting.words-read'), await read('sighting.contact-read')]).toEqual(before)
    await see(policePune)
    expect([await read('sighting.words-read'), await read('sighting.contact-read')]).toEqual(before.map((n) => n + 1))
  })

  it('follow the child once it is known: closed where it is shielded, or where a conflict of interest is', async () => {
    await cases.owner`update cases.sighting set report_id =
      (select id from cases.missing_report where child_id = ${childId}) where id = ${sightingId}`
    expect((await see(policePune)).at('sightingById.description')).toBe(WORDS)
    await cases.owner`update cases.child set protected = true where id = ${childId}`
    const shielded = await see(policePune)
    expect(shielded.at('sightingById')).toMatchObject({ description: null, wordsWithheld: { reason: 'PROTECTED' } })
    await cases.owner`update cases.child set protected = false where id = ${childId}`
    const person = policePune.personId ?? expect.fail('a person')
    await cases.owner`insert into cases.recusal select (jsonb_populate_record(null::cases.recusal, jsonb_build_object(
      'id', gen_random_uuid(), 'child_id', child_id, 'state_code', state_code, 'person_id', ${person}::text,
      'reason', 'A relative.', 'at', now(), 'by_role', 'POLICE_STATION', 'declared_at', now()))).*
      from cases.missing_report where child_id = ${childId}`
    expect((await see(policePune)).at('sightingById.description')).toBeNull()
  })

  it('are shown to no connection without a viewer', async () => {
    expect(await cases.role`select * from cases.sighting_words`).toHaveLength(0)
  })
})
