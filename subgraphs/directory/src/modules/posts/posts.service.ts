import { may, ROLES, type RoleCode } from '@vatsalya/access'
import {
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
  const checked = appointInput.safeParse(input)
  if (!checked.success) return invalidInput(issuesOf(checked.error))
  const { personId, officeId } = checked.data
  return base.write('appointToPost', input, async ({ tx, viewer, now, audit }) => {
    if (!may(viewer, 'people:write')) refuse(notAllowed('Your post may not appoint anybody.'))
    if (personId === viewer.personId) refuse(notAllowed('Nobody appoints themselves: ask another administrator.'))
    const person = await new PeopleRepository(tx, viewer).lock(personId)
    if (!person) refuse(invalidAt('personId', 'There is no such person.'))
    const [office] = await new OfficesRepository(tx, viewer).byIds([officeId])
    if (!office) refuse(invalidAt('officeId', 'There is no such office.'))

    const period = { heldFrom: input.heldFrom ?? now, heldUntil: input.heldUntil ?? null }
    const issues = appointmentFaults({ ...period, role: input.role }, office, now)
    if (issues.length > 0) refuse(invalidInput(issues))

    const posts = new PostsRepository(tx, viewer)
    const same = (await posts.ofPeople([personId])).find(
      (post) => post.officeId === officeId && post.role === input.role && overlap(post, period),
    )
    if (same) refuse(conflict('This person holds this post already.', same.version))

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
  const checked = endInput.safeParse(input)
  if (!checked.success) return invalidInput(issuesOf(checked.error))
  const { postId, reason } = checked.data
  return base.write('endPost', input, async ({ tx, viewer, now, audit }) => {
    if (!may(viewer, 'people:write')) refuse(notAllowed('Your post may not end posts.'))
    if (postId === viewer.postId) refuse(notAllowed('You act in this post: ask another administrator to end it.'))
    const posts = new PostsRepository(tx, viewer)
    const post = await posts.lock(postId)
    if (!post) refuse(invalidAt('postId', 'There is no such post.'))
    if (post.version !== input.expectedVersion) refuse(conflict('Somebody else changed this post.', post.version))
    if (post.heldUntil && post.heldUntil <= now) refuse(conflict('This post has ended already.', post.version))

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
