import { useMutation } from '@apollo/client/react'
import { faultOf, type GraphFault, newIdempotencyKey, type Refusal, refusalOf } from '@vatsalya/graph-client'
import { useRef, useState } from 'react'
import type { SightingInput } from './input.js'
import { CitizenReportSighting } from './report.graphql.js'
import { useProof } from './use-proof.js'

/** What was sent last: the same words go again under the same key and proof, so that a lost answer counts once. */
interface Sent {
  readonly words: string
  readonly idempotencyKey: string
  proofOfWork: string | null
}

export type Sending = ReturnType<typeof useSend>

/** Sends one report. */
export function useSend() {
  const [mutate] = useMutation(CitizenReportSighting)
  const proof = useProof()
  const last = useRef<Sent | null>(null)
  const [state, setState] = useState<'idle' | 'proving' | 'sending'>('idle')
  const [reference, setReference] = useState<string | null>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [fault, setFault] = useState<GraphFault | null>(null)

  const attempt = async (input: SightingInput, renewProof: boolean) => {
    const words = JSON.stringify(input)
    let sent = last.current
    if (sent?.words !== words) {
      setState('proving')
      sent = { words, idempotencyKey: newIdempotencyKey(), proofOfWork: await proof.ready() }
    } else if (renewProof) {
      setState('proving')
      sent = { ...sent, proofOfWork: await proof.ready() }
    }
    last.current = sent
    setState('sending')
    const { idempotencyKey, proofOfWork } = sent
    const { data } = await mutate({ variables: { input: { ...input, idempotencyKey, proofOfWork } } })
    return data?.reportSighting ?? null
  }

  return {
    state,
    reference,
    refusal,
    fault,
    begin: proof.begin,
    /** Answers why it was refused; null where it was taken, or no answer came (`fault`). */
    async send(input: SightingInput): Promise<Refusal | null> {
      setRefusal(null)
      setFault(null)
      try {
        let answer = await attempt(input, false)
        if (answer?.__typename === 'InvalidInput' && answer.issues.some(({ path }) => path === 'proofOfWork')) {
          // The proof grew too old while the person wrote: nothing was kept, the key is still free.
          proof.drop()
          answer = await attempt(input, true)
        }
        if (answer?.__typename === 'SightingReceived') setReference(answer.reference)
        const refused = refusalOf(answer)
        setRefusal(refused)
        return refused
      } catch (error) {
        setFault(faultOf(error))
        return null
      } finally {
        setState('idle')
      }
    },
  }
}
