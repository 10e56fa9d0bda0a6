import { randomUUID } from 'node:crypto'
import { demoId, officeId } from '@vatsalya/demo'
import { accessDecisions, allows, everyViewer, type TestSubgraph, tellsNothing } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDirectory } from '../directory.harness.js'
import { typeDefs } from '../generated/type-defs.js'

let test: TestSubgraph
beforeAll(async () => {
  test = await openDirectory()
  // One row for the audit to tell.
  const input = { subject: 'dcpo.pune', postId: demoId('post', 'dcpo.pune') }
  await test.post('/internal/acting', input, { ...stranger, kind: 'service', subject: 'gateway' })
})
afterAll(() => test.close())

const at = { stateCode: 'IN-MH', districtCode: '490', officeId: officeId('dcpu-490') }
const viewers = everyViewer(at)
const stranger = viewers[0]?.[1] ?? expect.fail('no viewers')
const decisions = accessDecisions(typeDefs)

/** A selection under each root field that has something to answer for who may ask. */
const QUERIES: Readonly<Record<string, string>> = {
  agencies: 'agencies { id }',
  directoryAudit: 'directoryAudit { edges { node { seq } } }',
  districtByCode: 'districtByCode(code: "490") { code }',
  officeById: `officeById(id: "${officeId('police-490')}") { id }`,
  offices: 'offices { edges { node { id } } }',
  people: 'people { edges { node { id } } }',
  personById: `personById(id: "${demoId('person', 'police.pune')}") { id }`,
  placesByName: 'placesByName(text: "pune") { matched { text } }',
  postById: `postById(id: "${demoId('post', 'police.pune')}") { id }`,
  posts: 'posts { edges { node { id } } }',
  roles: 'roles { code }',
  stateByCode: 'stateByCode(code: "IN-MH") { code }',
  states: 'states { code }',
  viewer: 'viewer { scopes }',
}

const MUTATIONS: Readonly<Record<string, { readonly type: string; readonly input: object }>> = {
  appointToPost: {
    type: 'AppointToPostInput',
    input: { personId: demoId('person', 'analyst'), officeId: officeId('dcpu-490'), role: 'CWC_MEMBER' },
  },
  endPost: {
    type: 'EndPostInput',
    input: { postId: demoId('post', 'police.pune'), expectedVersion: 99, reason: 'A trial' },
  },
  registerPerson: { type: 'RegisterPersonInput', input: { name: 'Demo Trial' } },
}

function rootsOf(type: 'Query' | 'Mutation'): string[] {
  return [...decisions.keys()].filter((name) => name.startsWith(`${type}.`)).map((name) => name.slice(type.length + 1))
}

describe('root fields', () => {
  it('are all asked here', () => {
    expect(Object.keys(QUERIES).sort()).toEqual(rootsOf('Query').sort())
    expect(Object.keys(MUTATIONS).sort()).toEqual(rootsOf('Mutation').sort())
  })

  it.each(rootsOf('Query'))('%s answers whom its decision allows and is empty for everybody else', async (field) => {
    for (const [name, viewer] of viewers) {
      const { errors, at } = await test.ask(viewer, `{ ${QUERIES[field]} }`)
      expect(errors, name).toEqual([])
      expect(tellsNothing(at(field)), name).toBe(!allows(decisions.get(`Query.${field}`), viewer))
    }
  })

  it.each(rootsOf('Mutation'))('%s changes nothing for whom its decision does not allow', async (field) => {
    const { type, input } = MUTATIONS[field] ?? expect.fail(field)
    const state = () => test.owner`select (select count(*) from directory.people) as people,
      (select count(*) from directory.posts) as posts, (select sum(version) from directory.posts) as versions`
    for (const [name, viewer] of viewers) {
      if (allows(decisions.get(`Mutation.${field}`), viewer)) continue
      const before = await state()
      const answer = await test.ask(viewer, `mutation ($input: ${type}!) { ${field}(input: $input) { __typename } }`, {
        input: { ...input, idempotencyKey: randomUUID() },
      })
      expect(answer.at(`${field}.__typename`), name).toBe('NotAllowed')
      expect(await state(), name).toEqual(before)
    }
  })
})
