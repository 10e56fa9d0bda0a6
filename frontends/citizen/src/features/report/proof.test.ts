import { createChallenge, verifySolution } from 'altcha-lib'
import { expect, it } from 'vitest'
import { solved } from './proof.js'

const task = async (number: number) => {
  const { maxnumber = 0, ...made } = await createChallenge({ hmacKey: 'test-key', maxnumber: 3_000, number })
  return { ...made, maxnumber }
}

it.each([0, 399, 400, 2_999])('finds the number %i across slices, and the server takes it', async (number) => {
  const proof = await solved(await task(number))
  expect(proof && (await verifySolution(proof, 'test-key'))).toBe(true)
})

it('gives up where no number solves the task', async () => {
  const made = await task(2_000)
  expect(await solved({ ...made, maxnumber: 900 })).toBeNull()
})
