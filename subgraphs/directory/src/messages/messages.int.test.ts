import { officeId } from '@vatsalya/demo'
import { newId, speakingTo } from '@vatsalya/subgraph-kit'
import { roleViewer, type TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openDirectory } from '../directory.harness.js'

let directory: TestSubgraph
beforeAll(async () => {
  directory = await openDirectory()
})
afterAll(() => directory.close())

const admin = roleViewer('SYSTEM_ADMIN', { officeId: officeId('ministry') })

it('tells offices, posts and States in the language of the asker, districts as they are registered', async () => {
  const query = `query ($id: ID!) {
    officeById(id: $id) { name state { name } district { name } posts { title } }
  }`
  const told = () => directory.ask(admin, query, { id: officeId('cwc-490') })
  const hindi = await speakingTo('hi', told)
  expect(hindi.at('officeById')).toMatchObject({
    name: 'बाल कल्याण समिति, Pune',
    state: { name: 'महाराष्ट्र' },
    district: { name: 'Pune' },
  })
  expect(hindi.at('officeById.posts.0.title')).toBe('अध्यक्ष')
  expect((await speakingTo('ur', told)).at('officeById.name')).toBe('بچوں کی بہبود کمیٹی، Pune')
  expect((await told()).at('officeById.name')).toBe('Child Welfare Committee, Pune')
})

it('refuses in it', async () => {
  const mutation = `mutation ($input: AppointToPostInput!) {
    appointToPost(input: $input) { __typename ... on InvalidInput { issues { path message } } }
  }`
  const input = { idempotencyKey: newId(), personId: newId(), officeId: officeId('cwc-490'), role: 'CWC_MEMBER' }
  const answer = await speakingTo('hi', () => directory.ask(admin, mutation, { input }))
  expect(answer.at('appointToPost.issues')).toEqual([{ path: 'personId', message: 'ऐसा कोई व्यक्ति नहीं है।' }])
})
