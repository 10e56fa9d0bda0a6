import { indianDay, startOfIndianDay } from '@vatsalya/clocks'
import { idempotencyKey, typedText, type UnitOfWork } from '@vatsalya/subgraph-kit'
import { z } from 'zod'
import { say } from '../../messages/index.js'
import { expectScope, refuseAct } from '../shared/changes.js'
import { maybe, parsed, pastDay, refuseField } from '../shared/input.js'
import { repositoriesOf } from '../shared/unit.js'

/** How many days back a count may be recorded or corrected. */
const LATEST_DAYS = 3

const headcountInput = (now: Date) =>
  z.object({
    idempotencyKey,
    day: pastDay(now).refine(
      (day) => day > indianDay(new Date(now.getTime() - LATEST_DAYS * 24 * 3_600_000)),
      say.later('countWithin'),
    ),
    counted: z.number().int().min(0, say.later('countLeast')).max(1000, say.later('atMost1000')),
    note: maybe(typedText(3, 500)),
  })

/** Counts the children of the own home at midnight, beside the roll of that moment. */
export async function countHeads(unit: UnitOfWork, raw: unknown) {
  expectScope(unit, 'institution:admit')
  const { day, counted, note } = parsed(headcountInput(unit.now), raw)
  const { homes, headcounts } = repositoriesOf(unit)
  const { officeId } = unit.viewer.jurisdiction
  const home = officeId ? await homes.lock(officeId) : undefined
  if (!home) return refuseAct(say('noHome'))
  const onRoll = await homes.onRollAt(home.id, startOfIndianDay(day))
  if (counted !== onRoll && !note) {
    refuseField('note', say('whoIsWhere', { onRoll }))
  }
  const { id: homeId, stateCode, districtCode } = home
  await headcounts.put(
    { homeId, stateCode, districtCode, officeId: home.officeId, day, counted, onRoll, note },
    unit.now,
  )
  unit.audit({
    act: 'home.counted',
    objectType: 'Institution',
    objectId: homeId,
    stateCode,
    districtCode,
    detail: { day, counted, onRoll },
  })
  return { __typename: 'RecordHeadcountOk' as const, institutionId: homeId }
}
