import { covers, may, type Viewer } from '@vatsalya/access'
import { everyViewer, type TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openWorld, type World } from '../access.harness.js'
import { NASHIK, PATNA, PUNE } from '../cases.harness.js'

let world: World
let cases: TestSubgraph
beforeAll(async () => {
  world = await openWorld()
  cases = world.cases
})
afterAll(() => cases.close())

/** Own district, another district of the State, another State, nowhere. */
const PLACES = { 'in Pune': PUNE, 'in Nashik': NASHIK, 'in Patna': PATNA, nowhere: {} } as const
const viewers = Object.entries(PLACES).flatMap(([place, at]) =>
  everyViewer(at).map(([name, viewer]) => [`${name} ${place}`, viewer] as const),
)

const pune = {
  stateCode: PUNE.stateCode ?? null,
  districtCode: PUNE.districtCode ?? null,
  officeId: PUNE.officeId ?? null,
}
const near = (viewer: Viewer) => covers(viewer.jurisdiction, pune)

/** What row-level security must say, told by the rules of @vatsalya/access instead of by SQL. */
const sees = {
  report: (viewer: Viewer) => may(viewer, 'missing:read') && near(viewer),
  found: (viewer: Viewer) => may(viewer, 'found:read') && near(viewer),
  // The station whose poster brought the sighting sees it too; here both are Pune.
  sighting: (viewer: Viewer) => may(viewer, 'sighting:read') && near(viewer),
  identityOf: (viewer: Viewer, child: boolean) => may(viewer, 'identity:read') && child,
} as const

const EVERYTHING = `query Everything($report: ID!, $child: ID!, $shielded: ID!, $found: ID!, $foundChild: ID!, $sighting: ID!, $r: [_Any!]!) {
  missingReportById(id: $report) { id particulars { lastSeenPlace } child { id identity { name } } clocks { code } posters { id } }
  child: childById(id: $child) { id identity { name } identityWithheld { reason } missingReports { id } }
  shielded: childById(id: $shielded) { id identity { name } identityWithheld { reason } missingReports { particulars { wearing } } }
  foundChild: childById(id: $foundChild) { id identity { name } foundRecords { id } }
  foundRecordById(id: $found) { id particulars { foundPlace } child { identity { name } } }
  sightingById(id: $sighting) { id contact { phone } report { id } }
  _entities(representations: $r) {
    ... on Child { child: id identity { name } }
    ... on MissingReport { report: id particulars { lastSeenPlace } }
    ... on FoundRecord { found: id }
    ... on Sighting { sighting: id contact { phone } }
    ... on Poster { poster: id basis }
  }
}`

const NAME = { name: 'Asha Kumari' }

describe('one of everything in Pune, by every path', () => {
  it.each(viewers)('%s sees what the rules say, and nothing else', async (_, viewer) => {
    const { childId, reportId, recordId, foundChildId, sightingId, posterId } = world.pune
    const variables = {
      report: reportId,
      child: childId,
      shielded: world.shielded.childId,
      found: recordId,
      foundChild: foundChildId,
      sighting: sightingId,
      r: [
        { __typename: 'Child', id: childId },
        { __typename: 'MissingReport', id: reportId },
        { __typename: 'FoundRecord', id: recordId },
        { __typename: 'Sighting', id: sightingId },
        { __typename: 'Poster', id: posterId },
      ],
    }
    const { data, errors } = await cases.ask(viewer, EVERYTHING, variables)
    expect(errors).toEqual([])

    const report = sees.report(viewer)
    const named = sees.identityOf(viewer, report)
    const found = sees.found(viewer)
    const sighting = sees.sighting(viewer)
    const triage = sighting && may(viewer, 'sighting:triage')
    const identity = named ? NAME : null
    const particulars = named ? { lastSeenPlace: 'Bus stand' } : null
    const contact = triage ? { phone: '+91 98000 00000' } : null
    const foundName = sees.identityOf(viewer, found) ? { name: 'Ramu' } : null
    expect(data).toEqual({
      missingReportById: report
        ? {
            id: reportId,
            particulars,
            child: { id: childId, identity },
            clocks: [{ code: 'MISSING_FIR' }, { code: 'MISSING_AHTU' }],
            posters: [{ id: posterId }],
          }
        : null,
      child: report
        ? {
            id: childId,
            identity,
            identityWithheld: identity ? null : { reason: 'NOT_IN_DUTY' },
            missingReports: [{ id: reportId }],
          }
        : null,
      // The law shields her: her own district knows that she is missing, and not who she is.
      shielded: report
        ? {
            id: world.shielded.childId,
            identity: null,
            identityWithheld: { reason: may(viewer, 'identity:read') ? 'PROTECTED' : 'NOT_IN_DUTY' },
            missingReports: [{ particulars: null }],
          }
        : null,
      foundChild: found ? { id: foundChildId, identity: foundName, foundRecords: [{ id: recordId }] } : null,
      foundRecordById: found
        ? { id: recordId, particulars: foundName ? { foundPlace: 'Market' } : null, child: { identity: foundName } }
        : null,
      sightingById: sighting ? { id: sightingId, contact, report: report ? { id: reportId } : null } : null,
      _entities: [
        report ? { child: childId, identity } : null,
        report ? { report: reportId, particulars } : null,
        found ? { found: recordId } : null,
        sighting ? { sighting: sightingId, contact } : null,
        report ? { poster: posterId, basis: 'The family asked for it, the officer agrees.' } : null,
      ],
    })
  })

  it('is not in the lists, searches and figures of another district', async () => {
    const lists = `{
      missingReports(first: 100) { totalCount edges { node { id } } }
      foundRecords(first: 100) { totalCount edges { node { id } } }
      sightings(first: 100) { totalCount edges { node { id } } }
    }`
    for (const [name, viewer] of viewers) {
      const { data } = await cases.ask(viewer, lists)
      const text = JSON.stringify(data)
      expect(text.includes(world.pune.reportId), name).toBe(sees.report(viewer))
      expect(text.includes(world.pune.recordId), name).toBe(sees.found(viewer))
      expect(text.includes(world.pune.sightingId), name).toBe(sees.sighting(viewer))
    }
  }, 180_000)

  it('cannot be told from what does not exist', async () => {
    const [, stranger] = viewers.find(([name]) => name === 'POLICE_STATION in Patna') ?? expect.fail('no viewer')
    const query =
      'query Q($id: ID!) { missingReportById(id: $id) { id } childById(id: $id) { id } sightingById(id: $id) { id } }'
    const nothing = { missingReportById: null, childById: null, sightingById: null }
    for (const id of [
      world.pune.reportId,
      world.pune.childId,
      '00000000-0000-7000-8000-000000000000',
      'nonsense',
      '',
    ]) {
      expect(await cases.ask(stranger, query, { id })).toMatchObject({ data: nothing, errors: [] })
    }
  })
})
