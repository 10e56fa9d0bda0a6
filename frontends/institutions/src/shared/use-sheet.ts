import { faultOf, newIdempotencyKey, refusalOf } from '@vatsalya/graph-client'
import type { FormIssue } from '@vatsalya/ui/form'
import { useState } from 'react'
import { type DefaultValues, type FieldValues, useForm } from 'react-hook-form'
import { z } from 'zod'
import { useT } from '../messages/index.js'

// The page's policy forbids code made at run time, which zod would use.
z.config({ jitless: true })

type Result = Parameters<typeof refusalOf>[0]

interface SheetOptions<Values extends FieldValues> {
  readonly defaults: DefaultValues<Values>
  /** Faults that the page can see by itself, as keys of messages. */
  readonly schema: z.ZodType
  readonly send: (values: Values, idempotencyKey: string) => Promise<Result>
  readonly onDone: () => void
}

/** One form and its one act: faults at their fields, the server's and our own; nothing typed is lost by a refusal. */
export function useSheet<Values extends FieldValues>({ defaults, schema, send, onDone }: SheetOptions<Values>) {
  const t = useT()
  const { control, handleSubmit, watch } = useForm<Values>({ defaultValues: defaults })
  const [issues, setIssues] = useState<readonly FormIssue[]>([])
  const [refused, setRefused] = useState<{
    readonly kind: 'conflict' | 'not-allowed' | 'failed'
    readonly text: string
  }>()
  const [attempt, setAttempt] = useState(0)
  const [busy, setBusy] = useState(false)
  const [key, setKey] = useState(newIdempotencyKey)

  const submit = handleSubmit(async (values) => {
    setAttempt((count) => count + 1)
    setRefused(undefined)
    const checked = schema.safeParse(values)
    if (!checked.success) return setIssues(checked.error.issues.map((issue) => told(issue.path, issue.message, t)))
    setIssues([])
    setBusy(true)
    try {
      const result = await send(values, key)
      const refusal = refusalOf(result)
      if (refusal?.kind === 'invalid') return setIssues(refusal.issues)
      if (refusal) return setRefused({ kind: refusal.kind, text: refusal.message })
      if (!result) return setRefused({ kind: 'failed', text: t('failed') })
      setKey(newIdempotencyKey())
      onDone()
    } catch (error) {
      setRefused({ kind: 'failed', text: faultOf(error).message ?? t('failed') })
    } finally {
      setBusy(false)
    }
  })
  const errorAt = (path: string) => issues.find((issue) => issue.path === path)?.message ?? null
  return { control, watch, submit, issues, errorAt, refused, attempt, busy }
}

function told(path: readonly PropertyKey[], message: string, t: ReturnType<typeof useT>): FormIssue {
  return { path: path.join('.'), message: message === 'required' ? t('form.required') : t('form.invalid') }
}

/** A text that must say something. */
export const needed = (least = 1) => z.string({ error: 'required' }).trim().min(least, 'required')
