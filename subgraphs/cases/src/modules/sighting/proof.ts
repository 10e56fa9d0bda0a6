import { createChallenge, verifySolution } from 'altcha-lib'
import type { Payload } from 'altcha-lib/types'
import { z } from 'zod'

/** A phone needs about a second for it; twenty reports in a minute cost a machine as much as twenty people. */
const MOST_TRIES = 50_000
const LIVES_MS = 20 * 60_000

const payload = z.object({
  algorithm: z.enum(['SHA-1', 'SHA-256', 'SHA-512']),
  challenge: z.string().max(200),
  number: z.number().int(),
  salt: z.string().max(200),
  signature: z.string().max(200),
}) satisfies z.ZodType<Payload>

/** A task of the ALTCHA proof of work; its salt says until when it counts. */
export async function newChallenge(key: string, now: Date) {
  const { algorithm, challenge, salt, signature, maxnumber } = await createChallenge({
    hmacKey: key,
    maxnumber: MOST_TRIES,
    expires: new Date(now.getTime() + LIVES_MS),
  })
  return { algorithm, challenge, salt, signature, maxnumber: maxnumber ?? MOST_TRIES }
}

/** The task that a payload of the widget (base64 JSON) solves; undefined where it solves none of ours. */
export async function solvedChallenge(key: string, text: string): Promise<string | undefined> {
  const solution = payload.safeParse(jsonOf(text))
  if (!solution.success || !(await verifySolution(solution.data, key))) return undefined
  return solution.data.challenge
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(Buffer.from(text, 'base64').toString('utf8'))
  } catch {
    return undefined
  }
}
