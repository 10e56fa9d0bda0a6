import type { HeldPost, RoleCode } from '@vatsalya/access'
import { officeIn, titleIn } from '@vatsalya/access/words'
import { placeIn } from '@vatsalya/places/names'
import type { RequestBase } from '@vatsalya/subgraph-kit'
import { languageOfAsker } from '@vatsalya/subgraph-kit'
import type { z } from 'zod'
import { createContext } from '../context.js'
import type { PersonRow } from '../modules/people/people.repository.js'
import type { PostRow } from '../modules/posts/posts.repository.js'
import { isHeld } from '../modules/posts/posts.rules.js'
import type { actingQuestion, subjectQuestion } from './questions.js'

/** A held post with the names that the shell shows, in the language of the asker. */
export interface NamedPost extends HeldPost {
  readonly title: string
  readonly officeName: string | null
  readonly districtName: string | null
  readonly stateName: string | null
}

export interface Holder {
  readonly person: { readonly id: string; readonly name: string } | null
  readonly posts: readonly NamedPost[]
}

/** Person and held posts of an account, the longest-held first; nobody and none where the account is unknown. */
export async function findHolder(base: RequestBase, { subject }: z.infer<typeof subjectQuestion>): Promise<Holder> {
  const { people, loaders, now } = createContext(base)
  const person = await (await people()).byAccount(subject)
  if (!person) return { person: null, posts: [] }
  const held = (await loaders.postsOfPerson.load(person.id)).filter((post) => isHeld(post, now)).reverse()
  return {
    person: { id: person.id, name: person.name },
    posts: await Promise.all(held.map((post) => named(post, person, subject, loaders))),
  }
}

async function named(
  post: PostRow,
  person: PersonRow,
  subject: string,
  loaders: ReturnType<typeof createContext>['loaders'],
): Promise<NamedPost> {
  const { stateCode, districtCode, officeId, role, title } = post
  const language = languageOfAsker()
  const office = await loaders.office.load(officeId)
  const district = districtCode ? await loaders.district.load(districtCode) : null
  const state = stateCode ? await loaders.state.load(stateCode) : null
  return {
    subject,
    personId: person.id,
    postId: post.id,
    role,
    stateCode,
    districtCode,
    officeId,
    title: titleIn(language, title, role),
    officeName: office ? officeIn(language, office.name, placeIn) : null,
    districtName: district?.name ?? null,
    stateName: state ? placeIn(language, state.name) : null,
  }
}

/** The agency of a client whose agreement stands, or null. */
export async function findAgency(
  base: RequestBase,
  { subject }: z.infer<typeof subjectQuestion>,
): Promise<{ agencyId: string; name: string; role: RoleCode } | null> {
  const { agencies, now } = createContext(base)
  const agency = await (await agencies()).standingByAccount(subject, now)
  return agency ? { agencyId: agency.id, name: agency.name, role: agency.role } : null
}

/** Writes a switch of the acting post into the audit; undefined where the account does not hold that post now. */
export async function noteActing(
  base: RequestBase,
  { subject, postId, previousPostId }: z.infer<typeof actingQuestion>,
): Promise<{ ok: true } | undefined> {
  const { person, posts } = await findHolder(base, { subject })
  const post = posts.find((held) => held.postId === postId)
  if (!person || !post) return undefined
  base.audit({
    act: 'post.acting',
    objectType: 'Post',
    objectId: postId,
    stateCode: post.stateCode,
    districtCode: post.districtCode,
    detail: { subject, personId: person.id, previousPostId: previousPostId ?? null },
  })
  return { ok: true }
}
