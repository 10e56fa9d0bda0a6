import { randomUUID } from 'node:crypto'
import { describe, expect, inject, it } from 'vitest'
import { askContract, CONTRACT_NAMES } from '../harness/contract.js'
import { ask, at } from '../harness/graph.harness.js'

const PUBLIC = [
  'PublishedPosters',
  'OfficersTrained',
  'ProgrammesConducted',
  'ReportSighting',
  'ReportStatus',
  'Viewer',
]

const sighting = () => ({
  idempotencyKey: randomUUID(),
  seenAt: new Date(Date.now() - 3_600_000).toISOString(),
  districtCode: '490',
  place: 'Bus stand, platform 4',
  description: 'A girl in a green kurta, alone, asking for the way to Patna.',
  sex: 'GIRL',
  ageFrom: 12,
  ageTo: 15,
  goodFaith: true,
})

describe('what anybody may ask', () => {
  it('posters: at least 40, with a picture that opens', async () => {
    const { data, errors } = await askContract(null, 'PublishedPosters', { first: 40 })
    expect(errors).toEqual([])
    expect(at(data, 'publishedPosters', 'totalCount')).toBeGreaterThanOrEqual(40)
    expect(at(data, 'publishedPosters', 'edges', 39, 'node', 'lastSeenDistrict', 'state', 'name')).toEqual(
      expect.any(String),
    )
    const photo = await fetch(
      `${inject('portal').origin}${String(at(data, 'publishedPosters', 'edges', 0, 'node', 'photoUrl'))}`,
    )
    expect(photo.headers.get('content-type')).toMatch(/^image\//)
  })

  it('the reply of 13 December 2023, to the letter', async () => {
    const { data } = await askContract(null, 'OfficersTrained')
    const rows = at(data, 'officersTrained')
    expect(rows).toMatchObject([
      { year: 2016, participants: 440 },
      { year: 2017, participants: 515 },
      { year: 2018, participants: 200 },
      { year: 2019, participants: 240 },
    ])
    const codes = [0, 1, 2, 3].map((row) =>
      [0, 1, 2, 3, 4]
        .map((state) => at(rows, row, 'states', state, 'code'))
        .filter(Boolean)
        .sort(),
    )
    expect(codes).toEqual([
      ['IN-CG', 'IN-CH', 'IN-DL', 'IN-PB', 'IN-RJ'],
      ['IN-AR', 'IN-DL', 'IN-RJ'],
      ['IN-DL', 'IN-HR', 'IN-MP'],
      ['IN-DL', 'IN-RJ'],
    ])
  })

  it('the programmes of NIPCCD', async () => {
    const { data } = await askContract(null, 'ProgrammesConducted')
    expect(at(data, 'programmesConducted')).toMatchObject([
      { financialYear: '2022-23', programmes: 129 },
      { financialYear: '2023-24', programmes: 82, asOn: '2023-12-01' },
    ])
  })

  it('a sighting: received once, told by reference, refused with the path of the fault', async () => {
    const input = sighting()
    const first = await askContract(null, 'ReportSighting', { input })
    const reference = at(first.data, 'reportSighting', 'reference')
    expect(at(first.data, 'reportSighting', '__typename')).toBe('SightingReceived')
    const again = await askContract(null, 'ReportSighting', { input })
    expect(at(again.data, 'reportSighting', 'reference')).toBe(reference)
    const status = await askContract(null, 'ReportStatus', { reference })
    expect(at(status.data, 'reportStatus', 'reference')).toBe(reference)
    const refused = await askContract(null, 'ReportSighting', { input: { ...sighting(), goodFaith: false } })
    expect(at(refused.data, 'reportSighting')).toMatchObject({
      __typename: 'InvalidInput',
      issues: [{ path: 'goodFaith' }],
    })
    expect((await askContract(null, 'ReportStatus', { reference: 'S-nothing' })).data).toEqual({ reportStatus: null })
  })

  it.each(CONTRACT_NAMES.filter((name) => !PUBLIC.includes(name)))('nothing else: %s', async (name) => {
    const { data, errors } = await askContract(null, name, {
      id: randomUUID(),
      code: 'IN-MH',
      from: '2026-01-01',
      to: '2026-12-31',
      financialYear: '2024-25',
    })
    expect(errors[0]?.extensions?.code).toBe('UNAUTHENTICATED')
    expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([])
  })

  it('no map of the graph, and no hints', async () => {
    const map = await ask(null, '{ __schema { types { name } } }')
    expect(at(map.data, '__schema') ?? null).toBeNull()
    const typo = await ask(null, '{ publishedPoster { id } }')
    expect(JSON.stringify(typo.errors)).not.toMatch(/did you mean/i)
  })
})
