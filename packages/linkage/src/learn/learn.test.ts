import { beforeAll, describe, expect, it } from 'vitest'
import { makeBenchmark } from '../benchmark/benchmark.js'
import { Pool } from '../evaluate/search-folder.js'
import type { Model } from '../parameters/parameters.js'
import { startingModel } from '../parameters/start.js'
import { prepareFound } from '../records/prepare.js'
import { learn } from './em.js'
import { sample } from './sample.js'
import type { Example } from './shortlist.js'

const world = makeBenchmark(3, { missing: 800, found: 300, sightings: 0 })
const answers = new Map(world.truthFound.map(({ queryId, missingId }) => [queryId, missingId]))

describe('learning', { timeout: 120_000 }, () => {
  let pool: Pool
  let examples: Example[]
  let blind: Model
  beforeAll(() => {
    pool = new Pool(world.missing)
    examples = world.found.map((record) => {
      const found = prepareFound(record)
      return { found, candidates: pool.candidates(found), answer: pool.rowOf.get(answers.get(record.id) ?? '') ?? -1 }
    })
  })

  const material = () => ({ missing: pool.records, population: pool.population })

  it('by EM without any answer comes near what the answers say', () => {
    const unanswered = examples.map((example) => ({ ...example, answer: undefined }))
    const { model, rounds } = learn(unanswered, material(), startingModel())
    blind = model
    const { model: told } = learn(examples, material(), startingModel())
    expect(rounds).toBeGreaterThan(1)
    expect(model.reported).toBeCloseTo(told.reported, 0)
    expect(model.m.sex[0]?.[0]).toBeGreaterThan(0.9)
    expect(Math.abs((model.m.home[0]?.[0] ?? 0) - (told.m.home[0]?.[0] ?? 0))).toBeLessThan(0.15)
    expect(Math.abs((model.m.given[0]?.[0] ?? 0) - (told.m.given[0]?.[0] ?? 0))).toBeLessThan(0.2)
  })

  it('never makes anything impossible', () => {
    for (const table of Object.values(blind.m))
      for (const row of table) for (const value of row) expect(value).toBeGreaterThan(0)
  })

  it('samples the same u for the same seed', () => {
    const once = sample(examples.slice(0, 50), material(), blind, 5)
    expect(sample(examples.slice(0, 50), material(), blind, 5)).toEqual(once)
    for (const row of once.u.height) expect(row.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1)
  })
})
