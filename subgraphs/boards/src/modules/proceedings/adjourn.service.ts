import { indianDay } from '@vatsalya/clocks'
import {
  checkInput,
  conflict,
  idempotencyKey,
  inputId,
  invalidAt,
  invalidInput,
  issuesOf,
  notAllowed,
  type RefusalMember,
  type RequestBase,
  refuse,
  typedText,
} from '@vatsalya/subgraph-kit'
import { z } from 'zod'
import type { AdjournProceedingInput } from '../../generated/types.js'
import { say } from '../../messages/index.js'
import { ProceedingsRepository } from './proceedings.repository.js'
import { adjournmentFault } from './proceedings.rules.js'

const adjournInput = z.object({
  idempotencyKey,
  proceedingId: inputId,
  nextHearingOn: z.iso.date(),
  nextAct: typedText(3, 200),
})

export type AdjournAnswer =
  | { readonly __typename: 'AdjournProceedingOk'; readonly proceedingId: string }
  | RefusalMember

/**
 * Puts a matter on another day. Refused for another body's matter (NotAllowed), for a day that cannot be (InvalidInput),
 * and when the matter was changed or disposed of meanwhile (Conflict). No clock is touched: an adjournment stops no
 * limit of law.
 */
export async function adjournProceeding(base: RequestBase, input: AdjournProceedingInput): Promise<AdjournAnswer> {
  const checked = checkInput(adjournInput, input)
  if (!checked.success) return invalidInput(issuesOf(checked.error))
  const { proceedingId, nextHearingOn, nextAct } = checked.data
  return base.write('adjournProceeding', input, async ({ tx, viewer, now, audit }) => {
    const proceedings = new ProceedingsRepository(tx, viewer)
    const matter = await proceedings.lock(proceedingId)
    if (!matter || matter.boardId !== viewer.jurisdiction.officeId) {
      refuse(notAllowed(say('noMatter')))
    }
    if (matter.version !== input.expectedVersion) refuse(conflict(say('matterChanged'), matter.version))
    if (matter.closedAt) refuse(conflict(say('matterDisposed'), matter.version))
    const fault = adjournmentFault(nextHearingOn, indianDay(now))
    if (fault) refuse(invalidAt('nextHearingOn', fault))
    await proceedings.change(proceedingId, { nextHearingOn, nextAct }, now)
    const { stateCode, districtCode } = matter
    audit({
      ...{ act: 'proceeding.adjourned', objectType: 'Proceeding', objectId: proceedingId, stateCode, districtCode },
      detail: { nextHearingOn },
    })
    return { __typename: 'AdjournProceedingOk', proceedingId }
  })
}
