import { PUBLIC_VIEWER, type Viewer } from '@vatsalya/access'
import { newId } from '@vatsalya/subgraph-kit'
import { roleViewer, type TestSubgraph, wrongWrites } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorld } from '../access.harness.js'
import { PUNE, policePatna, policePune, registerMissing, somePhoto, upload } from '../cases.harness.js'

let cases: TestSubgraph
let parents: Record<string, string>
beforeAll(async () => {
  const world = await openWorld()
  cases = world.cases
  const { reportId, childId } = world.pune
  parents = { state_code: 'IN-MH', from_state_code: 'IN-MH', report_id: reportId, child_id: childId }
  const sent = await upload(cases, policePune, await somePhoto())
  await registerMissing(cases, policePune, { photoUploadId: sent.json().uploadId })
  await cases.ask(
    policePune,
    'mutation ($input: RevealIdentityInput!) { revealIdentity(input: $input) { __typename } }',
    {
      input: {
        idempotencyKey: newId(),
        childId: world.shielded.childId,
        reason: 'A hearing is held today.',
        minutes: 5,
      },
    },
  )
})
afterAll(() => cases.close())

/** Whoever reads here and writes nothing, strangers, and a station of another State. */
const READERS: readonly (readonly [string, Viewer])[] = [
  ['the ministry', roleViewer('MINISTRY')],
  ['a committee in Pune', roleViewer('CWC_MEMBER', PUNE)],
  ['the protection officer of Pune', roleViewer('DCPO', PUNE)],
  ['a home in Pune', roleViewer('CCI_SUPERINTENDENT', PUNE)],
  ['a stranger', PUBLIC_VIEWER],
  ['the station in Patna', policePatna],
]

/** The protection officer has the desk of sightings and matches, and is the second person of what police decide. */
const DESK = ['the protection officer of Pune']

/** Who may write there all the same, and why it is no fault. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  // Anybody reports, and marks the proof of work that came with it.
  sighting: READERS.map(([name]) => name),
  used_proof: READERS.map(([name]) => name),
  // A sighting that matches becomes a lead by the hand of its desk, with its words; the desk's clocks are its own.
  lead: DESK,
  lead_words: DESK,
  clock: DESK,
  // Whoever finds a child, sees its sighting or its report decides of a pair.
  match_pair: DESK,
  // The second person: of an end, of a poster, of records that are of one child, and of who has a conflict of interest.
  ending: DESK,
  // The second person of an export with names; and whoever asks for a list asks in the own name.
  report_export: DESK,
  child_join: DESK,
  child_join_words: DESK,
  missing_report: DESK,
  poster: DESK,
  recusal: DESK,
}

describe('a post that only reads', () => {
  it('adds and changes nothing in any table, but what its duty is', { timeout: 120_000 }, async () => {
    const wrong = await wrongWrites({
      test: cases,
      schema: 'cases',
      viewers: READERS,
      mayWrite: (table, _, name) => ALLOWED[table]?.includes(name) ?? false,
      ofPlace: `coalesce(to_jsonb(t) ->> 'state_code', 'IN-MH') = 'IN-MH'`,
      parents,
    })
    expect(wrong).toEqual([])
  })
})
