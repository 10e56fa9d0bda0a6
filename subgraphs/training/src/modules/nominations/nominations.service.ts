import { may } from '@vatsalya/access'
import {
  checkInput,
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
import { say } from '../../messages/index.js'
import { ProgrammesRepository } from '../programmes/programmes.repository.js'
import { NominationsRepository } from './nominations.repository.js'

const nominateInput = z.object({
  idempotencyKey,
  programmeId: inputId,
  seats: z.number().int().min(1, say.later('oneSeat')).max(50, say.later('atMost50')),
})

export type NominateAnswer =
  | { readonly __typename: 'NominateOk'; readonly nominationId: string; readonly programmeId: string }
  | RefusalMember

/**
 * Asks for seats, for the office of the acting post. Refused for a post of the nation (NotAllowed), for a programme
 * whose nominations are closed (InvalidInput), and where the office has asked already (Conflict).
 */
export async function nominate(base: RequestBase, input: NominateInput): Promise<NominateAnswer> {
  const checked = checkInput(nominateInput, input)
  if (!checked.success) return invalidInput(issuesOf(checked.error))
  const { programmeId, seats } = checked.data
  return base.write('nominate', input, async ({ tx, viewer, now, audit }) => {
    const { stateCode, districtCode, officeId } = viewer.jurisdiction
    if (!may(viewer, 'training:write') || !stateCode || !officeId) {
      refuse(notAllowed(say('mayNotNominate')))
    }
    const [programme] = await new ProgrammesRepository(tx, viewer).byIds([programmeId])
    if (!programme) refuse(invalidAt('programmeId', say('noProgramme')))
    if (programme.status !== 'NOMINATIONS_OPEN') {
      refuse(invalidAt('programmeId', say('nominationsClosed')))
    }
    const nominations = new NominationsRepository(tx, viewer)
    if (await nominations.ofOffice(programmeId, officeId)) {
      refuse(conflict(say('askedAlready'), null))
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
