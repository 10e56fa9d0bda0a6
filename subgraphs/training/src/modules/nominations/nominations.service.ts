import { may } from '@vatsalya/access'
import {
  conflict,
  idempotencyKey,
  inputId,
  invalidAt,
  invalidInput,
  issuesOf,
  newId,
  notAllowed,
  type RefusalMember,
  type RequestBase,
  refuse,
} from '@vatsalya/subgraph-kit'
import { z } from 'zod'
import type { NominateInput } from '../../generated/types.js'
import { ProgrammesRepository } from '../programmes/programmes.repository.js'
import { NominationsRepository } from './nominations.repository.js'

const nominateInput = z.object({
  idempotencyKey,
  programmeId: inputId,
  seats: z.number().int().min(1, 'At least one seat.').max(50, 'At most 50 seats.'),
})

export type NominateAnswer =
  | { readonly __typename: 'NominateOk'; readonly nominationId: string; readonly programmeId: string }
  | RefusalMember

/**
 * Asks for seats, for the office of the acting post. Refused for a post of the nation (NotAllowed), for a programme
 * whose nominations are closed (InvalidInput), and where the office has asked already (Conflict).
 */
export async function nominate(base: RequestBase, input: NominateInput): Promise<NominateAnswer> {
  const checked = nominateInput.safeParse(input)
  if (!checked.success) return invalidInput(issuesOf(checked.error))
  const { programmeId, seats } = checked.data
  return base.write('nominate', input, async ({ tx, viewer, now, audit }) => {
    const { stateCode, districtCode, officeId } = viewer.jurisdiction
    if (!may(viewer, 'training:write') || !stateCode || !officeId) {
      refuse(notAllowed('Districts and States nominate; your post does not.'))
    }
    const [programme] = await new ProgrammesRepository(tx, viewer).byIds([programmeId])
    if (!programme) refuse(invalidAt('programmeId', 'There is no such programme.'))
    if (programme.status !== 'NOMINATIONS_OPEN') {
      refuse(invalidAt('programmeId', 'Nominations for this programme are closed.'))
    }
    const nominations = new NominationsRepository(tx, viewer)
    if (await nominations.ofOffice(programmeId, officeId)) {
      refuse(conflict('Your office has asked for seats in this programme already.', null))
    }
    const id = newId()
    await nominations.insert({ id, programmeId, officeId, stateCode, districtCode, seats, status: 'MADE', madeAt: now })
    audit({
      act: 'nomination.made',
      objectType: 'Programme',
      objectId: programmeId,
      stateCode,
      districtCode,
      detail: { seats },
    })
    return { __typename: 'NominateOk', nominationId: id, programmeId }
  })
}
