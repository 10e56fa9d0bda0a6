import { faultOf, type GraphFault, newIdempotencyKey, type Refusal, refusalOf } from '@vatsalya/graph-client'
import { useRef, useState } from 'react'

type Answer = NonNullable<Parameters<typeof refusalOf>[0]>

export interface Act {
  readonly busy: boolean
  /** Why the last attempt was refused; nothing was changed then. */
  readonly refusal: Refusal | null
  readonly fault: GraphFault | null
  /** Counts failed attempts, for the summary of faults to take the focus. */
  readonly attempt: number
  /** First message at a field of the input, by its path. */
  errorAt(path: string): string | undefined
  /** Sends the act under a key of its own; answers its result, or null where it was not done. */
  run<T extends Answer>(send: (idempotencyKey: string) => Promise<T | null | undefined>): Promise<T | null>
  forget(): void
}

/** One act of a person: a lost answer is asked for again under the same key, a refused act gets a new one. */
export function useAct(): Act {
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [fault, setFault] = useState<GraphFault | null>(null)
  const [attempt, setAttempt] = useState(0)
  const key = useRef(newIdempotencyKey())
  return {
    busy,
    refusal,
    fault,
    attempt,
    errorAt: (path) =>
      refusal?.kind === 'invalid' ? refusal.issues.find((issue) => issue.path === path)?.message : undefined,
    forget() {
      setRefusal(null)
      setFault(null)
    },
    async run(send) {
      setBusy(true)
      setRefusal(null)
      setFault(null)
      try {
        const answer = await send(key.current)
        const refused = refusalOf(answer)
        key.current = newIdempotencyKey()
        setRefusal(refused)
        if (refused) setAttempt((count) => count + 1)
        return refused ? null : (answer ?? null)
      } catch (error) {
        setFault(faultOf(error))
        setAttempt((count) => count + 1)
        return null
      } finally {
        setBusy(false)
      }
    },
  }
}
