import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { ask, at } from '../harness/graph.harness.js'
import { crashDatabase, untilWhole } from '../harness/inside.harness.js'

const REPORTS = 40
const AT_ONCE = 5
const MOST_TRIES = 200

const REPORT = `mutation ($input: ReportSightingInput!) {
  reportSighting(input: $input) { __typename ... on SightingReceived { reference } } }`
const COUNT = '{ sightings(filter: { open: true }, first: 1) { totalCount } }'

/** Sends one report until it is acknowledged, each time under the same key; answers every reference that came back. */
async function report(place: string, note: { tries: number }): Promise<string> {
  const input = {
    idempotencyKey: randomUUID(),
    seenAt: new Date(Date.now() - 60_000).toISOString(),
    districtCode: '490',
    place,
    description: 'A boy alone on the platform, about eight years old.',
    goodFaith: true,
  }
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    note.tries += 1
    const answer = await ask('police.pune', REPORT, { input }).catch(() => null)
    const reference = at(answer?.data, 'reportSighting', 'reference')
    if (typeof reference === 'string') return reference
    await sleep(250)
  }
  throw new Error(`${place} was never acknowledged`)
}

it('loses nothing that was acknowledged when the database dies under writes, and takes nothing twice', async () => {
  await untilWhole()
  const before = Number(at((await ask('police.pune', COUNT)).data, 'sightings', 'totalCount'))
  const note = { tries: 0 }
  const places = Array.from({ length: REPORTS }, (_, index) => `Platform ${index}`)
  const references: string[] = []
  const work = async () => {
    for (let place = places.pop(); place; place = places.pop()) {
      references.push(await report(place, note))
      // In the midst: some are kept, some are on their way, some are still to come.
      if (references.length === REPORTS / 4) crashDatabase()
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  await untilWhole()

  expect(note.tries, 'no write met the crash').toBeGreaterThan(REPORTS)
  expect(new Set(references).size).toBe(REPORTS)
  for (const reference of references) {
    const { data } = await ask(null, `{ reportStatus(reference: "${reference}") { reference } }`)
    expect(at(data, 'reportStatus', 'reference')).toBe(reference)
  }
  const after = Number(at((await ask('police.pune', COUNT)).data, 'sightings', 'totalCount'))
  expect(after - before).toBe(REPORTS)
})
