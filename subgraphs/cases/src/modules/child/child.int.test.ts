import { newId } from '@vatsalya/subgraph-kit'
import { roleViewer, type TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCases, PUNE, policePatna, policePune, registerMissing } from '../../cases.harness.js'

let cases: TestSubgraph
beforeAll(async () => {
  cases = await openCases()
})
afterAll(() => cases.close())

const CHILD = `query Child($id: ID!) {
  childById(id: $id) { identity { name openUntil } identityWithheld { reason revealable } }
}`
const REVEAL = `mutation Reveal($input: RevealIdentityInput!) {
  revealIdentity(input: $input) {
    __typename
    ... on RevealIdentityOk { child { identity { name } } openUntil }
    ... on InvalidInput { issues { path } }
    ... on NotAllowed { message }
  }
}`
const SIMILAR = `query Similar($input: SimilarChildrenInput!) {
  similarChildren(input: $input) { child { id } agreed score }
}`
const REASON = 'The special court asks for the identity in its order of today.'

const reveal = (childId: string, change: object = {}, viewer = policePune) =>
  cases.ask(viewer, REVEAL, { input: { idempotencyKey: newId(), childId, reason: REASON, minutes: 10, ...change } })

const audit = (childId: string) => cases.owner`
  select act, subject, reason from cases.audit where object_id = ${childId} and object_type = 'Child' order by seq`

describe('the identity of a child', () => {
  it('is closed where the law shields the child, opens with a reason for a time, and every reading is in the audit', async () => {
    const { childId } = await registerMissing(cases, policePune, { protected: true })
    expect((await cases.ask(policePune, CHILD, { id: childId })).at('childById')).toEqual({
      identity: null,
      identityWithheld: { reason: 'PROTECTED', revealable: true },
    })
    expect((await reveal(childId, { reason: 'please' })).at('revealIdentity.issues.0.path')).toBe('reason')
    expect((await reveal(childId, { minutes: 600 })).at('revealIdentity.issues.0.path')).toBe('minutes')
    expect((await reveal(childId)).at('revealIdentity.child.identity.name')).toBe('Asha Kumari')
    expect((await cases.ask(policePune, CHILD, { id: childId })).at('childById.identity.name')).toBe('Asha Kumari')
    // Another post of the same district has not opened it.
    const dcpo = roleViewer('DCPO', PUNE)
    expect((await cases.ask(dcpo, CHILD, { id: childId })).at('childById.identity')).toBeNull()

    expect((await audit(childId)).map(({ act }) => act)).toEqual([
      'child.shielded',
      'identity.revealed',
      'identity.read',
      'identity.read',
    ])
    expect((await audit(childId))[1]?.reason).toBe(REASON)
    await cases.owner`update cases.reveal_grant set expires_at = now() - interval '1 second' where child_id = ${childId}`
    expect((await cases.ask(policePune, CHILD, { id: childId })).at('childById.identity')).toBeNull()
  })

  it('is not revealed to whom the child does not exist, nor where it is open already', async () => {
    const { childId } = await registerMissing(cases)
    expect((await reveal(childId)).at('revealIdentity.message')).toContain('already')
    expect((await reveal(childId, {}, policePatna)).at('revealIdentity.message')).toContain('no such child')
    expect((await reveal(newId(), {}, policePatna)).at('revealIdentity.message')).toContain('no such child')
  })

  it('is withheld from posts whose duties do not need it, and that is told', async () => {
    const { childId } = await registerMissing(cases)
    const answer = await cases.ask(roleViewer('MINISTRY'), CHILD, { id: childId })
    expect(answer.at('childById')).toEqual({
      identity: null,
      identityWithheld: { reason: 'NOT_IN_DUTY', revealable: false },
    })
  })
})

describe('search before create', () => {
  it('finds a child in another spelling and script, says what agreed, and is logged without the name', async () => {
    const { childId } = await registerMissing(cases, policePune, {
      ageYears: 14,
      identity: { name: 'Lakshmi Kalpit', guardians: [{ name: 'Ramesh Kalpit', relation: 'Father' }] },
    })
    for (const name of ['Laxmi', 'लक्ष्मी', 'Lachhmi Kalpit']) {
      const answer = await cases.ask(policePune, SIMILAR, { input: { name, sex: 'GIRL', ageFrom: 13, ageTo: 15 } })
      expect(answer.errors).toEqual([])
      expect(answer.at('similarChildren.0.child.id'), name).toBe(childId)
      expect(answer.at('similarChildren.0.agreed')).toContain('SEX')
    }
    const byGuardian = await cases.ask(policePune, SIMILAR, { input: { guardianName: 'Ramesh' } })
    expect(byGuardian.at('similarChildren.0.agreed')).toEqual(['GUARDIAN'])
    const [logged] =
      await cases.owner`select detail::text as text from cases.audit where act = 'child.searched' limit 1`
    expect(logged?.text).toContain('"name"')
    expect(logged?.text).not.toContain('Laxmi')
  })

  it('stays within sight, and keeps names from posts without identities', async () => {
    const elsewhere = await cases.ask(policePatna, SIMILAR, { input: { name: 'Lakshmi Kalpit' } })
    expect(elsewhere.data).toEqual({ similarChildren: [] })
    const ministry = roleViewer('MINISTRY')
    const byName = await cases.ask(ministry, SIMILAR, { input: { name: 'Lakshmi' } })
    expect(byName.errors[0]?.extensions?.code).toBe('NOT_ALLOWED')
    const byFacts = await cases.ask(ministry, SIMILAR, { input: { sex: 'GIRL', ageFrom: 14, ageTo: 14 } })
    expect(byFacts.errors).toEqual([])
    expect(byFacts.at('similarChildren.0.agreed')).toEqual(['SEX', 'AGE'])
  })

  it('asks for something to search by', async () => {
    const answer = await cases.ask(policePune, SIMILAR, { input: {} })
    expect(answer.errors[0]?.extensions?.code).toBe('BAD_INPUT')
  })
})
