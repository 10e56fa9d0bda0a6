import type { DomainEvent, UnitOfWork } from '@vatsalya/subgraph-kit'
import { z } from 'zod'
import { CASE_KINDS, SEXES } from '../database/tables.js'
import { learnChild } from './learn-child.js'

const payload = z.object({
  childId: z.uuid(),
  stateCode: z.string(),
  sex: z.enum(SEXES),
  ageYears: z.number().int().min(0).max(120).nullish(),
  caseKind: z.enum(CASE_KINDS),
})

/** A child who may come before a gate one day: what a home will have to know of it. */
export async function foundChildRegistered(unit: UnitOfWork, event: DomainEvent): Promise<void> {
  const { childId, stateCode, sex, ageYears, caseKind } = payload.parse(event.payload)
  await learnChild(unit, { childId, stateCode, sex, ageYears: ageYears ?? null, caseKind }, new Date(event.occurredAt))
}
