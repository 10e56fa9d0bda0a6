import { useApolloClient } from '@apollo/client/react'
import { useRef } from 'react'
import { solved } from './proof.js'
import { CitizenSightingChallenge } from './report.graphql.js'

/** A task counts for 20 minutes; one this old is not used any more. */
const FRESH_MS = 15 * 60_000

export interface Proof {
  /** Begins the work while the person still writes. */
  begin(): void
  /** The finished proof; null where none can be had. The report is then sent without: a person looks at it first. */
  ready(): Promise<string | null>
  /** Throws the present proof away, after the graph refused it or took it. */
  drop(): void
}

/** Proof of work for one report, fetched and solved in the background. */
export function useProof(): Proof {
  const client = useApolloClient()
  const current = useRef<{ readonly at: number; readonly proof: Promise<string | null> } | null>(null)
  const work = async () => {
    try {
      const { data } = await client.query({ query: CitizenSightingChallenge, fetchPolicy: 'no-cache' })
      return data?.sightingChallenge ? await solved(data.sightingChallenge) : null
    } catch {
      return null
    }
  }
  const begin = () => {
    if (current.current && Date.now() - current.current.at < FRESH_MS) return current.current.proof
    const proof = work()
    current.current = { at: Date.now(), proof }
    return proof
  }
  return {
    begin: () => void begin(),
    async ready() {
      const proof = await begin()
      // No proof: the next attempt asks for a task anew.
      if (proof === null) current.current = null
      return proof
    },
    drop() {
      current.current = null
    },
  }
}
