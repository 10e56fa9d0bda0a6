import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { makeBenchmark } from '../benchmark/benchmark.js'
import { Pool } from '../evaluate/search-folder.js'
import { DEFAULT_PARAMETERS } from '../parameters/default.js'
import { prepareFound, prepareMissing } from '../records/prepare.js'
import type { FoundRecord, MissingRecord } from '../records/record.js'
import { foundChild, missingChild, silentChild } from './examples.fixture.js'
import { explain } from './explain.js'
import { openQuery } from './query.js'
import { rank } from './rank.js'

const model = DEFAULT_PARAMETERS.found
const world = makeBenchmark(41, { missing: 3000, found: 1, sightings: 0 })
let pool: Pool
beforeAll(() => {
  pool = new Pool([...world.missing, missingChild()])
})

function search(found: FoundRecord, extra: readonly MissingRecord[] = []) {
  const query = openQuery(prepareFound(found), pool.population, model)
  return rank(query, [...pool.records, ...extra.map(prepareMissing)], pool.population, model)
}

function bars(found: FoundRecord, missing: MissingRecord) {
  return explain(openQuery(prepareFound(found), pool.population, model), prepareMissing(missing), [], 3000, model).bars
}

const weightOf = (found: FoundRecord, missing: MissingRecord, field: string) =>
  bars(found, missing).find((bar) => bar.field === field)?.weight

describe('a found child searched among the missing', () => {
  it('is found across script, spelling, State and time, with an alert', () => {
    const [first] = search(foundChild())
    expect(first).toMatchObject({ record: { id: 'M1' }, band: 'alert' })
  })

  it('is found without any name, and by the father’s name alone only weakly', () => {
    expect(search(foundChild({ name: '' }))[0]?.record.id).toBe('M1')
    const [weak] = search(silentChild({ guardian: 'Nausad', foundDate: '2024-07-03' }))
    expect(weak?.band).not.toBe('alert')
  })

  it('raises no alert when nothing is told at all', () => {
    const matches = search(silentChild())
    expect(matches.every(({ weight }) => weight === 0)).toBe(true)
    expect(matches[0]?.band).toBe('low')
  })

  it('is not a child who went missing later', () => {
    expect(weightOf(foundChild({ foundDate: '2024-05-30' }), missingChild(), 'time')).toBeLessThan(-6)
  })

  it.each([0, 17])('compares an age of %i at the time of finding', (age) => {
    const missing = missingChild({ dob: '', ageAtMissing: age })
    const near = weightOf(foundChild({ ageFrom: age, ageTo: age }), missing, 'age') ?? 0
    const far = weightOf(foundChild({ ageFrom: age === 0 ? 9 : 8, ageTo: age === 0 ? 9 : 8 }), missing, 'age') ?? 0
    expect(near).toBeGreaterThan(0)
    expect(far).toBeLessThan(-1)
  })

  it('lets age move on: ten when missing is twelve two years later', () => {
    const later = foundChild({ foundDate: '2026-06-01', ageFrom: 12, ageTo: 12 })
    const stale = foundChild({ foundDate: '2026-06-01', ageFrom: 10, ageTo: 10 })
    expect(weightOf(later, missingChild(), 'age')).toBeGreaterThan(weightOf(stale, missingChild(), 'age') ?? 0)
  })

  it('shares the probability between twins, and gives it to the one whose name is told', () => {
    const twin = missingChild({ id: 'M2', name: 'Shabana Ansari', marks: '' })
    const told = search(foundChild({ marks: '' }), [twin])
    expect(told[0]?.record.id).toBe('M1')
    const untold = search(foundChild({ name: '', marks: '' }), [twin]).slice(0, 2)
    expect(untold.map(({ record }) => record.id).sort()).toEqual(['M1', 'M2'])
    expect(untold.every(({ band }) => band !== 'alert')).toBe(true)
  })

  it('weighs a rare name more than a common one', () => {
    const common = missingChild({ name: 'Pooja', id: 'M3' })
    const rare = missingChild({ name: 'Zehraanjum', id: 'M4' })
    const rareWeight = weightOf(foundChild({ name: 'Zehraanjum' }), rare, 'given') ?? 0
    expect(rareWeight).toBeGreaterThan((weightOf(foundChild({ name: 'Pooja' }), common, 'given') ?? 0) + 2)
  })

  it('always gives the same order', () => {
    const ids = () => search(foundChild({ name: '', guardian: '' })).map(({ record }) => record.id)
    expect(ids()).toEqual(ids())
  })
})

describe('an explanation', () => {
  it('adds up from the prior over each field to the probability', () => {
    const query = openQuery(prepareFound(foundChild()), pool.population, model)
    const missing = prepareMissing(missingChild())
    const { priorBits, bars: all, totalBits } = explain(query, missing, [], 3000, model)
    expect(all.reduce((sum, bar) => sum + bar.weight, priorBits)).toBeCloseTo(totalBits)
    expect(query.weight(missing) + priorBits).toBeCloseTo(totalBits)
  })

  it('shows what is not known as no evidence, and says what would decide', () => {
    const query = openQuery(prepareFound(foundChild({ guardian: '', marks: '' })), pool.population, model)
    const { bars: all, decisive } = explain(query, prepareMissing(missingChild()), [], 3000, model)
    const grey = all.filter(({ known }) => !known)
    expect(grey.map(({ field }) => field)).toEqual(expect.arrayContaining(['guardian', 'marks', 'clothing']))
    expect(grey.every(({ weight }) => weight === 0)).toBe(true)
    expect(decisive.slice(0, 3).map(({ field }) => field)).toContain('guardian')
    expect((decisive[0]?.ifAgrees ?? 0) - (decisive[0]?.ifDiffers ?? 0)).toBeGreaterThan(0)
  })

  it('gives no weight to anything told by one side only', () => {
    const fields = fc.subarray(['name', 'guardian', 'language', 'marks', 'clothing', 'homePlace'] as const, {
      minLength: 1,
    })
    fc.assert(
      fc.property(fields, fc.string({ maxLength: 12 }), (names, text) => {
        const told = Object.fromEntries(names.map((name) => [name, text]))
        const empty = missingChild({
          name: '',
          alias: '',
          sex: '',
          dob: '',
          ageAtMissing: null,
          guardian: '',
          language: '',
          state: '',
          district: '',
          place: '',
          missingDate: '',
          heightCm: null,
          marks: '',
          clothing: '',
        })
        expect(bars(silentChild(told), empty).every(({ weight }) => weight === 0)).toBe(true)
      }),
      { numRuns: 40 },
    )
  })
})
