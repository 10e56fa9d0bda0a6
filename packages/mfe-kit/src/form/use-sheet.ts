import { faultOf, newIdempotencyKey, refusalOf } from '@vatsalya/graph-client'
import type { Refused } from '@vatsalya/mfe-kit'
import type { FormIssue } from '@vatsalya/ui/form'
import { useRef, useState } from 'react'
import { type DefaultValues, type FieldValues, useForm } from 'react-hook-form'
import { z } from 'zod'

// The page's policy forbids code made at run time, which zod would use.
z.config({ jitless: true })

type Result = Parameters<typeof refusalOf>[0]

export interface SheetOptions<Values extends FieldValues> {
  readonly defaults: DefaultValues<Values>
  /** Faults that the page can see by itself; its messages stand at the fields. */
  readonly schema: z.ZodType
  /** Does the act. The same key as before where the answer to it was lost, so that it counts once. */
  readonly send: (values: Values, idempotencyKey: string) => Promise<Result>
  readonly onDone: (result: Result) => void
}

/** One form and its one act: faults at their fields, the graph's and our own; nothing typed is lost by a refusal. */
export function useSheet<Values extends FieldValues>({ defaults, schema, send, onDone }: SheetOptions<Values>) {
  const { control, handleSubmit, watch, reset } = useForm<Values>({ defaultValues: defaults })
  const [issues, setIssues] = useState<readonly FormIssue[]>([])
  const [refused, setRefused] = useState<Refused | null>(null)
  const [attempt, setAttempt] = useState(0)
  const [busy, setBusy] = useState(false)
  // A lost answer is asked for again under the same key; a refused act gets a new one.
  const key = useRef(newIdempotencyKey())

  const submit = handleSubmit(async (values) => {
    setAttempt((count) => count + 1)
    setRefused(null)
    const checked = schema.safeParse(values)
    if (!checked.success) {
      return setIssues(checked.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })))
    }
    setIssues([])
    setBusy(true)
    try {
      const result = await send(values, key.current)
      if (!result) return setRefused({ kind: 'failed', message: null })
      key.current = newIdempotencyKey()
      const refusal = refusalOf(result)
      if (refusal?.kind === 'invalid') return setIssues(refusal.issues)
      if (refusal) return setRefused(refusal)
      onDone(result)
    } catch (error) {
      const { kind, message } = faultOf(error)
      setRefused({ kind: kind === 'offline' ? kind : 'failed', message })
    } finally {
      setBusy(false)
    }
  })
  const errorAt = (path: string) => issues.find((issue) => issue.path === path)?.message ?? null
  return { control, watch, reset, submit, issues, errorAt, refused, forget: () => setRefused(null), attempt, busy }
}
