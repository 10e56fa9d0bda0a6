import { createHash } from 'node:crypto'
import { daysBefore, demoId, districtsOf, officeId, officeKey, type Random } from '@vatsalya/demo'
import { STATES } from '@vatsalya/places'
import { readReference } from '../modules/sighting/reference.js'
import type { SightingOutcome, SightingStage } from '../modules/sighting/sighting.rules.js'
import { urgencyOf } from '../modules/sighting/sighting.rules.js'
import { demoChange, type Rows } from './rows.js'

const PER_STATE = 9
const PER_LIVELY_DISTRICT = 18
const LIVELY = [
  ['IN-MH', '490'],
  ['IN-BR', '212'],
] as const
const HOUR = 3_600_000

const TEXTS = [
  'Demo data. A child alone on the platform, asked for food.',
  'Demo data. A girl with a school bag near the bus stand, crying.',
  'Demo data. A boy working at a tea stall late at night.',
  'Demo data. A child in a red kurta boarded a train with two men.',
  'Demo data. A small child slept outside the temple for three days.',
] as const

const PLACES = ['Bus stand', 'Platform 1', 'Market', 'Near the dhaba on the highway', 'Temple'] as const

/** Adds sightings in every State, and lively desks in the districts of accounts that sign in. */
export function addSightings(rows: Rows, random: Random, now: Date): void {
  let count = 0
  for (const { code } of STATES) {
    const [first, ...rest] = districtsOf(code)
    if (!first) continue
    for (let index = 0; index < PER_STATE; index += 1) {
      count += 1
      addSighting(rows, random, { number: count, stateCode: code, districtCode: random.pick([first, ...rest]), now })
    }
  }
  for (const [stateCode, districtCode] of LIVELY) {
    for (let index = 0; index < PER_LIVELY_DISTRICT; index += 1) {
      count += 1
      addSighting(rows, random, { number: count, stateCode, districtCode, now, recent: true })
    }
  }
}

interface Place {
  readonly number: number
  readonly stateCode: string
  readonly districtCode: string
  readonly now: Date
  readonly recent?: boolean
}

function addSighting(rows: Rows, random: Random, { number, stateCode, districtCode, now, recent }: Place): void {
  const id = demoId('sighting', String(number))
  const daysAgo = recent ? random.next() * 5 : 1 + random.next() * 300
  const reportedAt = daysBefore(now, daysAgo)
  const unverified = random.chance(0.15)
  const stage = stageOf(random, daysAgo, unverified)
  const outcome = stage === 'CLOSED' ? outcomeOf(random, unverified) : null
  const here = rows.poster.filter((row) => row.districtCode === districtCode && !row.withdrawnAt)
  const poster = here.length > 0 && random.chance(0.4) ? here[random.int(0, here.length - 1)] : undefined
  const ageTo = random.int(5, 17)
  const changedAt = stage === 'SUBMITTED' || stage === 'HELD' ? reportedAt : new Date(reportedAt.getTime() + HOUR)
  // The order in which chance is asked keeps the demo as it was.
  const seenAt = new Date(reportedAt.getTime() - random.next() * 5 * HOUR)
  const seenPlace = random.pick(PLACES)
  const description = random.pick(TEXTS)
  rows.sighting.push({
    id,
    stateCode,
    districtCode,
    officeId: stage === 'ASSIGNED' || stage === 'CLOSED' ? officeId(officeKey('police', districtCode)) : null,
    reference: referenceOf(number),
    stage,
    urgency: urgencyOf({ ageTo, posterId: poster?.id ?? null }),
    unverified,
    reportedAt,
    seenAt,
    seenPlace,
    sex: random.chance(0.8) ? (random.chance(0.6) ? 'GIRL' : 'BOY') : null,
    ageFrom: Math.max(0, ageTo - 3),
    ageTo,
    posterId: poster?.id ?? null,
    reportId: poster?.reportId ?? null,
    outcome,
    ...demoChange(changedAt, null, changedAt === reportedAt ? 'PUBLIC' : 'POLICE_STATION'),
    version: changedAt === reportedAt ? 1 : 2,
  })
  rows.sightingWords.push({ sightingId: id, stateCode, childName: null, description })
  if (random.chance(0.5)) {
    rows.sightingContact.push({
      sightingId: id,
      stateCode,
      name: 'Demo reporter',
      phone: '+91 90000 00000',
      language: 'hi',
    })
  }
  const first: SightingStage = unverified ? 'HELD' : 'SUBMITTED'
  const step = (index: number, from: SightingStage | null, to: SightingStage, at: Date, byRole: string) =>
    rows.sightingStep.push({
      id: demoId('sighting-step', `${number}-${index}`),
      stateCode,
      sightingId: id,
      from,
      to,
      note: null,
      at,
      byPerson: null,
      byPost: null,
      byRole,
    })
  step(0, null, first, reportedAt, 'PUBLIC')
  if (stage !== first) step(1, first, stage, changedAt, 'POLICE_STATION')
}

/** What is older than two days has been seen by the desk, most of it to the end. */
function stageOf(random: Random, daysAgo: number, unverified: boolean): SightingStage {
  if (daysAgo < 0.5 || (daysAgo < 2 && random.chance(0.5))) return unverified ? 'HELD' : 'SUBMITTED'
  if (daysAgo < 5) return random.pick(['SCREENED', 'ASSIGNED', 'CLOSED'])
  return random.chance(0.97) ? 'CLOSED' : 'ASSIGNED'
}

function outcomeOf(random: Random, unverified: boolean): SightingOutcome {
  if (unverified && random.chance(0.5)) return 'SPAM'
  return random.weighted([
    ['NOT_FOUND', 45],
    ['NO_CONCERN', 25],
    ['CHILD_MET', 18],
    ['DUPLICATE', 12],
  ])
}

/** A reference that is the same each time the demo is made. */
function referenceOf(number: number): string {
  const bytes = createHash('sha256').update(`sighting-${number}`).digest('hex').toUpperCase().slice(0, 12)
  const reference = readReference(bytes)
  if (!reference) throw new Error('hexadecimal signs are signs of a reference')
  return reference
}
