import { DEADLINE_HEADER } from '@vatsalya/subgraph-kit'
import { expect, it } from 'vitest'
import { DEADLINE_HEADER as sent } from '../engine/transport/pools.js'

it('the engine tells its deadline by the header that our subgraphs keep', () => {
  expect(sent).toBe(DEADLINE_HEADER)
})
