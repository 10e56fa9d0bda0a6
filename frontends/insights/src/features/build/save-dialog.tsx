import { useMutation } from '@apollo/client/react'
import { faultOf, issuesByPath, newIdempotencyKey, refusalOf } from '@vatsalya/graph-client'
import { Button, ConflictNotice, Notice } from '@vatsalya/ui'
import { RadioGroup, TextField } from '@vatsalya/ui/form'
import { Dialog } from '@vatsalya/ui/overlays'
import { useState } from 'react'
import { Controller, useForm } from 'react-hook-form'
import { z } from 'zod'
import type { Spec } from '../../figures/spec.js'
import { useT } from '../../messages/later/index.js'
import { SaveView } from './build.graphql.js'
import { type SavedView, type Sharing, specInput } from './saved.js'

z.config({ jitless: true })

const SHARINGS = ['NOBODY', 'OFFICE', 'EVERYBODY'] as const

interface SaveDialogProps {
  readonly spec: Spec
  /** The view that is changed; null for a new one. */
  readonly view: SavedView | null
  readonly title: string
  readonly onClose: () => void
  readonly onSaved: (view: SavedView) => void
  /** Shows what somebody else has saved meanwhile. */
  readonly onTakeTheirs: () => void
}

/** Name of a view and with whom it is shared. What was typed stays when saving fails. */
export function SaveDialog({ spec, view, title, onClose, onSaved, onTakeTheirs }: SaveDialogProps) {
  const t = useT()
  const [save, { loading }] = useMutation(SaveView)
  const [key, setKey] = useState(newIdempotencyKey)
  const [standing, setStanding] = useState<number | null>(null)
  const { control, handleSubmit, setError, formState } = useForm<{ title: string; sharing: Sharing }>({
    defaultValues: { title, sharing: view?.sharing ?? 'NOBODY' },
  })
  const schema = z.object({ title: z.string().trim().min(3, t('save.titleShort')).max(120, t('save.titleLong')) })

  const send = (expectedVersion: number | null) =>
    handleSubmit(async (values) => {
      const faults = schema.safeParse(values).error?.issues ?? []
      if (faults[0]) return setError('title', { message: faults[0].message })
      const target = view ? { viewId: view.id, expectedVersion } : {}
      const input = { idempotencyKey: key, ...target, ...values, spec: specInput(spec) }
      try {
        const result = (await save({ variables: { input } })).data?.saveView
        if (result?.__typename === 'SaveViewOk') return onSaved(result.view)
        setKey(newIdempotencyKey())
        const refusal = refusalOf(result)
        if (refusal?.kind === 'conflict') return setStanding(refusal.currentVersion)
        if (refusal?.kind !== 'invalid') return setError('root', { message: refusal?.message ?? t('save.failed') })
        for (const [path, message] of issuesByPath(refusal.issues)) {
          setError(path === 'title' || path === 'sharing' ? path : 'root', { message })
        }
      } catch (error) {
        // The same key again: if the answer alone was lost, the view is saved once.
        setError('root', { message: faultOf(error).message ?? t('save.failed') })
      }
    })
  return (
    <Dialog
      title={view ? t('save.change') : t('save.new')}
      isOpen
      onClose={onClose}
      acts={
        <Button
          kind="primary"
          whyNot={loading ? t('save.sending') : null}
          onPress={() => void send(view?.version ?? null)()}
        >
          {t('save.act')}
        </Button>
      }
    >
      {formState.errors.root?.message && (
        <Notice kind="attention" live>
          {formState.errors.root.message}
        </Notice>
      )}
      {standing !== null && (
        <ConflictNotice
          onTakeTheirs={onTakeTheirs}
          onKeepMine={() => {
            setStanding(null)
            void send(standing)()
          }}
        />
      )}
      <Controller
        name="title"
        control={control}
        render={({ field, fieldState }) => (
          <TextField {...field} label={t('save.title')} errorMessage={fieldState.error?.message} />
        )}
      />
      <Controller
        name="sharing"
        control={control}
        render={({ field: { ref: _, ...field }, fieldState }) => (
          <RadioGroup
            {...field}
            label={t('save.sharing')}
            options={SHARINGS.map((id) => ({ id, label: t(`sharing.${id}`), detail: t(`sharing.${id}.detail`) }))}
            errorMessage={fieldState.error?.message}
          />
        )}
      />
    </Dialog>
  )
}
