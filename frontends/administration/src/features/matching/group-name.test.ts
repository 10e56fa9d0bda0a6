import { expect, it } from 'vitest'
import { inOrder } from './group-name.js'

it('puts ages by their years and leaves the other groups where they are', () => {
  const groups = ['0-5', '12-17', '6-11'].map((group) => ({ dimension: 'age', group }))
  const others = ['female', 'male'].map((group) => ({ dimension: 'sex', group }))
  expect(inOrder([...groups, ...others]).map(({ group }) => group)).toEqual(['0-5', '6-11', '12-17', 'female', 'male'])
})
