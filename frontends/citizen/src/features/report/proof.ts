import { solveChallenge } from 'altcha-lib'

/** A task of the ALTCHA proof of work, as the graph gives it. */
export interface Challenge {
  readonly algorithm: string
  readonly challenge: string
  readonly maxnumber: number
  readonly salt: string
  readonly signature: string
}

/** Numbers tried before the page gets its turn: some 20 ms on a cheap phone. */
const SLICE = 400

/**
 * Solves the task in slices, so that typing and scrolling go on meanwhile (a worker would need a script address, which
 * the page's Trusted Types policy refuses). Answers the payload for `proofOfWork`; null where no number solves it, or
 * the browser has no digests because the page came without HTTPS.
 */
export async function solved(task: Challenge): Promise<string | null> {
  const { algorithm, challenge, salt, signature, maxnumber } = task
  for (let start = 0; start <= maxnumber; start += SLICE) {
    const last = Math.min(start + SLICE - 1, maxnumber)
    const solution = await solveChallenge(challenge, salt, readAlgorithm(algorithm), last, start).promise
    if (solution) return btoa(JSON.stringify({ algorithm, challenge, number: solution.number, salt, signature }))
    await new Promise((resolve) => setTimeout(resolve))
  }
  return null
}

function readAlgorithm(name: string): 'SHA-1' | 'SHA-256' | 'SHA-512' {
  return name === 'SHA-1' || name === 'SHA-512' ? name : 'SHA-256'
}
