import { randomUUID } from 'node:crypto'
import { demoId, officeId } from '@vatsalya/demo'
import { roleViewer, type TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDirectory } from '../../directory.harness.js'

let test: TestSubgraph
beforeAll(async () => {
  test = await openDirectory()
})
afterAll(() => test.close())

const admin = roleViewer('SYSTEM_ADMIN')
const REGISTER = `mutation ($input: RegisterPersonInput!) { registerPerson(input: $input) { __typename
  ... on RegisterPersonOk { person { id name account version posts { id } } }
  ... on InvalidInput { issues { path message } } ... on NotAllowed { message } } }`
const register = (input: object, viewer = admin) =>
  test.ask(viewer, REGISTER, { input: { idempotencyKey: randomUUID(), ...input } })

describe('a person', () => {
  it('is entered in any script, and stands in the audit without her name', async () => {
    const answer = await register({ name: '  श्रीमती परीक्षण  ', account: 'trial.one' })
    expect(answer.at('registerPerson.person')).toMatchObject({ name: 'श्रीमती परीक्षण', account: 'trial.one', posts: [] })
    const [row] = await test.owner`select act, object_id, detail from directory.audit order by seq desc limit 1`
    expect(row).toEqual({ act: 'person.registered', object_id: answer.at('registerPerson.person.id'), detail: {} })
  })

  it('is not entered with an account of somebody else, or with no name', async () => {
    const path = async (input: object) => (await register(input)).at('registerPerson.issues.0.path')
    expect(await path({ name: 'Demo Twin', account: 'police.pune' })).toBe('account')
    expect(await path({ name: 'Demo Twin', account: 'two words' })).toBe('account')
    expect(await path({ name: ' ' })).toBe('name')
    expect(await path({ name: 'a\u0007b' })).toBe('name')
    expect(await path({ name: 'x'.repeat(201) })).toBe('name')
  })

  it('is not entered by other roles', async () => {
    const before = await test.owner`select count(*) from directory.people`
    const answer = await register({ name: 'Demo Nobody' }, roleViewer('AUDITOR'))
    expect(answer.at('registerPerson.__typename')).toBe('NotAllowed')
    expect(await test.owner`select count(*) from directory.people`).toEqual(before)
  })
})

describe('people', () => {
  it('are found by a part of the name, by account, by role', async () => {
    const query = `query ($filter: PersonFilter) { people(filter: $filter, first: 5) { totalCount edges { node { name account } } } }`
    const find = (filter: object) => test.ask(admin, query, { filter })
    expect((await find({ text: 'kulkarni' })).at('people.edges.0.node.account')).toBe('dcpo.pune')
    expect((await find({ text: 'cwc.pune' })).at('people.totalCount')).toBe(1)
    expect((await find({ text: '%' })).at('people.totalCount')).toBe(0)
    expect((await find({ role: 'DCPO' })).at('people.totalCount')).toBe(2)
    expect((await find({ role: 'CITIZEN' })).at('people.totalCount')).toBe(0)
  })

  it('tell their posts, ended ones only where asked for', async () => {
    const query = `query ($id: ID!, $all: Boolean) { personById(id: $id) { posts(includeEnded: $all) { id held endReason } } }`
    const id = demoId('person', 'police.pune')
    const all = await test.ask(admin, query, { id, all: true })
    expect(all.at('personById.posts')).toEqual([
      { id: demoId('post', 'police.pune'), held: true, endReason: null },
      { id: demoId('post', 'police.pune#former'), held: false, endReason: 'Transferred to Pune' },
    ])
    const held = await test.ask(admin, query, { id, all: false })
    expect(held.at('personById.posts')).toHaveLength(1)
  })
})

describe('colleagues', () => {
  it('see names within their jurisdiction, never accounts', async () => {
    const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { id name account } } }`
    const r = ['police.pune', 'police.patna', 'admin'].map((account) => ({
      __typename: 'Person',
      id: demoId('person', account),
    }))
    const officer = roleViewer('DCPO', { stateCode: 'IN-MH', districtCode: '490', officeId: officeId('dcpu-490') })
    const { data } = await test.ask(officer, query, { r })
    const inspector = { id: demoId('person', 'police.pune'), name: 'Demo Inspector Kale', account: null }
    expect(data).toEqual({ _entities: [inspector, null, null] })
  })
})
