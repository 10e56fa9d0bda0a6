import { may } from '@vatsalya/access'
import {
  checkInput,
  conflict,
  invalidAt,
  invalidInput,
  issuesOf,
  newId,
  notAllowed,
  type RefusalMember,
  type RequestBase,
  refuse,
} from '@vatsalya/subgraph-kit'
import type { PlanProgrammeInput, RecordAttendanceInput } from '../../generated/types.js'
import { say } from '../../messages/index.js'
import { attendanceInput, planInput } from './programmes.inputs.js'
import { ProgrammesRepository } from './programmes.repository.js'
import { attendanceFaults, instituteOf, mayPlanIn } from './programmes.rules.js'

/** Answer of a use case about one programme; the resolver loads the programme itself. */
export type ProgrammeResult<Ok extends string> =
  | { readonly __typename: Ok; readonly programmeId: string }
  | RefusalMember

/**
 * Puts a programme into the calendar. Refused for a State outside the post's jurisdiction (NotAllowed) and for days,
 * seats or a venue that cannot be (InvalidInput).
 */
export async function planProgramme(
  base: RequestBase,
  input: PlanProgrammeInput,
): Promise<ProgrammeResult<'PlanProgrammeOk'>> {
  const checked = checkInput(planInput, input)
  if (!checked.success) return invalidInput(issuesOf(checked.error))
  const { title, audience, mode, startsOn, endsOn, seats, venue, stateCode } = checked.data
  return base.write('planProgramme', input, async ({ tx, viewer, audit }) => {
    if (!may(viewer, 'training:write')) refuse(notAllowed(say('mayNotPlan')))
    if (!mayPlanIn(viewer, stateCode ?? null)) refuse(notAllowed(say('ownStateOnly')))
    const id = newId()
    await new ProgrammesRepository(tx, viewer).insert({
      id,
      instituteCode: instituteOf(viewer),
      subject: input.subject,
      title,
      audience,
      mode,
      status: 'NOMINATIONS_OPEN',
      startsOn,
      endsOn,
      seats,
      venue: venue ?? null,
      stateCode: stateCode ?? null,
      districtCode: null,
    })
    audit({
      act: 'programme.planned',
      objectType: 'Programme',
      objectId: id,
      stateCode: stateCode ?? null,
      detail: { subject: input.subject, startsOn, endsOn, seats },
    })
    return { __typename: 'PlanProgrammeOk', programmeId: id }
  })
}

/**
 * Counts who came. A second count corrects the first. Refused for a programme of another State or institute
 * (NotAllowed), before its first day or for more than its seats (InvalidInput), and when it was changed meanwhile
 * (Conflict).
 */
export async function recordAttendance(
  base: RequestBase,
  input: RecordAttendanceInput,
): Promise<ProgrammeResult<'RecordAttendanceOk'>> {
  const checked = checkInput(attendanceInput, input)
  if (!checked.success) return invalidInput(issuesOf(checked.error))
  const { programmeId, attendance } = checked.data
  return base.write('recordAttendance', input, async ({ tx, viewer, now, audit }) => {
    if (!may(viewer, 'training:write')) refuse(notAllowed(say('mayNotCount')))
    const programmes = new ProgrammesRepository(tx, viewer)
    const programme = await programmes.lock(programmeId)
    if (!programme) refuse(invalidAt('programmeId', say('notYours')))
    if (programme.version !== input.expectedVersion) {
      refuse(conflict(say('programmeChanged'), programme.version))
    }
    const issues = attendanceFaults(programme, attendance, now)
    if (issues.length > 0) refuse(invalidInput(issues))
    await programmes.hold(programmeId, attendance)
    audit({
      act: 'programme.attended',
      objectType: 'Programme',
      objectId: programmeId,
      stateCode: programme.stateCode,
      detail: { participants: attendance.reduce((sum, row) => sum + row.participants, 0), states: attendance.length },
    })
    return { __typename: 'RecordAttendanceOk', programmeId }
  })
}
