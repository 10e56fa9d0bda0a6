import { randomUUID } from 'node:crypto'
import { serviceViewer } from '@vatsalya/access'
import { demoId, officeId } from '@vatsalya/demo'
import { roleViewer, type TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { NOW, openDirectory } from '../../directory.harness.js'

let test: TestSubgraph
beforeAll(async () => {
  test = await openDirectory()
})
afterAll(() => test.close())

const admin = roleViewer('SYSTEM_ADMIN', { personId: demoId('person', 'admin'), postId: demoId('post', 'admin') })
const service = serviceViewer('gateway')
const REFUSALS = `... on InvalidInput { issues { path message } } ... on NotAllowed { message }
  ... on Conflict { message currentVersion }`
const APPOINT = `mutation ($input: AppointToPostInput!) { appointToPost(input: $input) { __typename
  ... on AppointToPostOk { post { id title role held heldFrom version person { name } office { name } } } ${REFUSALS} } }`
const END = `mutation ($input: EndPostInput!) { endPost(input: $input) { __typename
  ... on EndPostOk { post { id held heldUntil endReason version } } ${REFUSALS} } }`

const appointment = (more: object = {}) => ({
  idempotencyKey: randomUUID(),
  personId: demoId('person', 'analyst'),
  officeId: officeId('dcpu-212'),
  role: 'DCPO',
  ...more,
})
const appoint = (input: object, viewer = admin) => test.ask(viewer, APPOINT, { input })
const end = (input: object, viewer = admin) =>
  test.ask(viewer, END, {
    input: { idempotencyKey: randomUUID(), expectedVersion: 1, reason: 'Transferred', ...input },
  })

describe('an appointment', () => {
  it('gives a post from now on, and stands in the audit', async () => {
    const answer = await appoint(appointment())
    expect(answer.at('appointToPost')).toMatchObject({
      __typename: 'AppointToPostOk',
      post: {
        role: 'DCPO',
        title: 'District child protection officer',
        held: true,
        heldFrom: NOW.toISOString(),
        version: 1,
      },
    })
    const [row] =
      await test.owner`select act, object_id, state_code, district_code, subject from directory.audit order by seq desc limit 1`
    expect(row).toEqual({
      act: 'post.appointed',
      object_id: answer.at('appointToPost.post.id'),
      state_code: 'IN-BR',
      district_code: '212',
      subject: 'test.system_admin',
    })
  })

  it('is made once for one key, and refused under it with another payload', async () => {
    const input = appointment({ officeId: officeId('dcpu-213') })
    const first = await appoint(input)
    expect(await appoint(input)).toMatchObject({ data: first.data })
    const other = await appoint({ ...input, title: 'Another title' })
    expect(other.errors.map(({ extensions }) => extensions?.code)).toEqual(['IDEMPOTENCY_CONFLICT'])
    const posts =
      await test.owner`select 1 from directory.posts where office_id = ${officeId('dcpu-213')} and person_id = ${input.personId}`
    expect(posts).toHaveLength(1)
  })

  it('conflicts with the same post held already, also when two come at once', async () => {
    const office = { officeId: officeId('dcpu-214') }
    const answers = await Promise.all([appoint(appointment(office)), appoint(appointment(office))])
    expect(answers.map((answer) => answer.at('appointToPost.__typename')).sort()).toEqual([
      'AppointToPostOk',
      'Conflict',
    ])
  })

  it('tells each fault at its field', async () => {
    const fault = async (more: object) => (await appoint(appointment(more))).at('appointToPost.issues.0.path')
    expect(await fault({ role: 'CWC_MEMBER' })).toBe('role')
    expect(await fault({ role: 'CITIZEN' })).toBe('role')
    expect(await fault({ officeId: demoId('office', 'nowhere') })).toBe('officeId')
    expect(await fault({ personId: 'not an id' })).toBe('personId')
    expect(await fault({ personId: demoId('person', 'nobody') })).toBe('personId')
    expect(await fault({ title: 'x' })).toBe('title')
    expect(await fault({ heldUntil: '2020-01-01T00:00:00Z' })).toBe('heldUntil')
    expect(await fault({ idempotencyKey: 'short' })).toBe('idempotencyKey')
  })

  it('is not for oneself, and not for other roles', async () => {
    const self = await appoint(appointment({ personId: admin.personId }))
    expect(self.at('appointToPost.__typename')).toBe('NotAllowed')
    for (const role of ['AUDITOR', 'DCPO', 'MINISTRY'] as const) {
      const answer = await appoint(appointment({ officeId: officeId('dcpu-215') }), roleViewer(role))
      expect(answer.at('appointToPost.__typename'), role).toBe('NotAllowed')
    }
  })
})

describe('the end of a post', () => {
  const postId = demoId('post', 'dcpo.pune#2')

  it('needs the version that the caller saw', async () => {
    const answer = await end({ postId, expectedVersion: 7 })
    expect(answer.at('endPost')).toMatchObject({ __typename: 'Conflict', currentVersion: 1 })
  })

  it('is not dated back, not without a reason, not one’s own', async () => {
    expect((await end({ postId, heldUntil: '2026-11-01T00:00:00Z' })).at('endPost.issues.0.path')).toBe('heldUntil')
    expect((await end({ postId, reason: '  ' })).at('endPost.issues.0.path')).toBe('reason')
    expect((await end({ postId: admin.postId })).at('endPost.__typename')).toBe('NotAllowed')
    expect((await end({ postId: demoId('post', 'nobody') })).at('endPost.issues.0.path')).toBe('postId')
  })

  it('ends access at once, counts the version up, and comes once', async () => {
    const answer = await end({ postId })
    expect(answer.at('endPost.post')).toEqual({
      id: postId,
      held: false,
      heldUntil: NOW.toISOString(),
      endReason: 'Transferred',
      version: 2,
    })
    expect((await end({ postId, expectedVersion: 2 })).at('endPost')).toMatchObject({ __typename: 'Conflict' })
    const gateway = await test.post('/internal/posts', { subject: 'dcpo.pune' }, service)
    expect(JSON.stringify(gateway.body)).not.toContain(postId)
  })

  it('lets nobody without the scope end one', async () => {
    const answer = await end({ postId: demoId('post', 'police.patna') }, roleViewer('AUDITOR'))
    expect(answer.at('endPost.__typename')).toBe('NotAllowed')
    const [row] =
      await test.owner`select held_until, version from directory.posts where id = ${demoId('post', 'police.patna')}`
    expect(row).toEqual({ held_until: null, version: 1 })
  })
})

describe('posts', () => {
  it('are listed newest first, page by page, each once', async () => {
    const seen: unknown[] = []
    let after: unknown = null
    let total: unknown
    do {
      const query = `query ($after: String) { posts(first: 100, after: $after, filter: { role: CWC_MEMBER, held: true }) {
        totalCount edges { node { id heldFrom } } pageInfo { endCursor hasNextPage } } }`
      const answer = await test.ask(admin, query, { after })
      expect(answer.errors).toEqual([])
      const edges = answer.at('posts.edges')
      if (Array.isArray(edges)) seen.push(...edges.map((edge) => JSON.stringify(edge)))
      total = answer.at('posts.totalCount')
      after = answer.at('posts.pageInfo.hasNextPage') === true ? answer.at('posts.pageInfo.endCursor') : null
    } while (after !== null)
    expect(seen.length).toBe(total)
    expect(new Set(seen).size).toBe(total)
    expect(seen.length).toBeGreaterThan(100)
  })

  it('refuse nonsense as a cursor and more than a hundred', async () => {
    const code = async (args: string) =>
      (await test.ask(admin, `{ posts(${args}) { totalCount } }`)).errors[0]?.extensions?.code
    expect(await code('after: "%%%"')).toBe('BAD_CURSOR')
    expect(await code(`after: "${Buffer.from('["x","y"]').toString('base64url')}"`)).toBe('BAD_CURSOR')
    expect(await code('first: 101')).toBe('LIMIT_EXCEEDED')
    expect(await code('first: -1')).toBe('BAD_INPUT')
  })

  it('answer a malformed id like one that is nobody’s', async () => {
    const { data, errors } = await test.ask(
      admin,
      `{ a: postById(id: "x") { id } b: postById(id: "${demoId('post', 'nobody')}") { id } posts(filter: { officeId: "x" }) { totalCount } }`,
    )
    expect({ data, errors }).toEqual({ data: { a: null, b: null, posts: { totalCount: 0 } }, errors: [] })
  })
})
