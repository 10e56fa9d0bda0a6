import { bareWords } from '@vatsalya/subgraph-kit/testing'
import { expect, it } from 'vitest'

it('says nothing in one language only', () => {
  expect(bareWords(new URL('..', import.meta.url).pathname)).toEqual([])
})
