import type { DomainEvent, UnitOfWork } from '@vatsalya/subgraph-kit'
import { z } from 'zod'
import { CASE_KINDS } from '../database/tables.js'
import { learnChild } from './learn-child.js'

const payload = z.object({ childId: z.uuid(), stateCode: z.string(), caseKind: z.enum(CASE_KINDS) })

/** The committee or Board has the child before it: that says of which kind its case is. */
export async function proceedingOpened(unit: UnitOfWork, event: DomainEvent): Promise<void> {
  const { childId, stateCode, caseKind } = payload.parse(event.payload)
  await learnChild(unit, { childId, stateCode, caseKind, sex: null, ageYears: null }, new Date(event.occurredAt))
}
