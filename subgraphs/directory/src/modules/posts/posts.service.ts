import { may, ROLES, type RoleCode } from '@vatsalya/access'
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
import { say } from '../../messages/index.js'
import { OfficesRepository } from '../offices/offices.repository.js'
import { PeopleRepository } from '../people/people.repository.js'
import { appointInput, endInput } from './posts.inputs.js'
import { PostsRepository } from './posts.repository.js'
import { appointmentFaults, endFaults, overlap } from './posts.rules.js'

/** Answer of a use case about one post; the resolver loads the post itself. */
export type PostResult<Ok extends string> = { readonly __typename: Ok; readonly postId: string } | RefusalMember

/** A post as it is to be given. */
export interface Appointment {
  readonly idempotencyKey: string
  readonly personId: string
  readonly officeId: string
  readonly role: RoleCode
  readonly title?: string | null
  readonly heldFrom?: Date | null
  readonly heldUntil?: Date | null
}

/**
 * Gives a person a post. Refused for who appoints themselves (NotAllowed), for an office that has no posts of the role
 * or a period that cannot be (InvalidInput), and where the person holds the same post already (Conflict).
 */
export async function appointToPost(base: RequestBase, input: Appointment): Promise<PostResult<'AppointToPostOk'>> {
  const checked = checkInput(appointInput, input)
  if (!checked.success) return invalidInput(issuesOf(checked.error))
  const { personId, officeId } = checked.data
  return base.write('appointToPost', input, async ({ tx, viewer, now, audit }) => {
    if (!may(viewer, 'people:write')) refuse(notAllowed(say('mayNotAppoint')))
    if (personId === viewer.personId) refuse(notAllowed(say('notOneself')))
    const person = await new PeopleRepository(tx, viewer).lock(personId)
    if (!person) refuse(invalidAt('personId', say('noPerson')))
    const [office] = await new OfficesRepository(tx, viewer).byIds([officeId])
    if (!office) refuse(invalidAt('officeId', say('noOffice')))

    const period = { heldFrom: input.heldFrom ?? now, heldUntil: input.heldUntil ?? null }
    const issues = appointmentFaults({ ...period, role: input.role }, office, now)
    if (issues.length > 0) refuse(invalidInput(issues))

    const posts = new PostsRepository(tx, viewer)
    const same = (await posts.ofPeople([personId])).find(
      (post) => post.officeId === officeId && post.role === input.role && overlap(post, period),
    )
    if (same) refuse(conflict(say('holdsAlready'), same.version))

    const { stateCode, districtCode } = office
    const title = checked.data.title ?? ROLES[input.role].title
    const id = newId()
    await posts.insert({ id, personId, officeId, role: input.role, title, stateCode, districtCode, ...period })
    audit({
      act: 'post.appointed',
      objectType: 'Post',
      objectId: id,
      stateCode,
      districtCode,
      detail: { personId, officeId, role: input.role, heldFrom: period.heldFrom, heldUntil: period.heldUntil },
    })
    return { __typename: 'AppointToPostOk', postId: id }
  })
}

/** An end as it is to be written down. */
export interface End {
  readonly idempotencyKey: string
  readonly postId: string
  readonly expectedVersion: number
  readonly reason: string
  readonly heldUntil?: Date | null
}

/**
 * Ends a post, now or on a later day. Refused for the post that the caller acts in (NotAllowed), for an end in the past
 * (InvalidInput), and where the post was changed or ended meanwhile (Conflict).
 */
export async function endPost(base: RequestBase, input: End): Promise<PostResult<'EndPostOk'>> {
  const checked = checkInput(endInput, input)
  if (!checked.success) return invalidInput(issuesOf(checked.error))
  const { postId, reason } = checked.data
  return base.write('endPost', input, async ({ tx, viewer, now, audit }) => {
    if (!may(viewer, 'people:write')) refuse(notAllowed(say('mayNotEnd')))
    if (postId === viewer.postId) refuse(notAllowed(say('notOwnPost')))
    const posts = new PostsRepository(tx, viewer)
    const post = await posts.lock(postId)
    if (!post) refuse(invalidAt('postId', say('noPost')))
    if (post.version !== input.expectedVersion) refuse(conflict(say('postChanged'), post.version))
    if (post.heldUntil && post.heldUntil <= now) refuse(conflict(say('postEnded'), post.version))

    const heldUntil = input.heldUntil ?? now
    const issues = endFaults(post, heldUntil, now)
    if (issues.length > 0) refuse(invalidInput(issues))
    await posts.end(postId, heldUntil, reason)
    const { stateCode, districtCode, personId } = post
    audit({
      act: 'post.ended',
      objectType: 'Post',
      objectId: postId,
      stateCode,
      districtCode,
      reason,
      detail: { personId, heldUntil },
    })
    return { __typename: 'EndPostOk', postId }
  })
}
