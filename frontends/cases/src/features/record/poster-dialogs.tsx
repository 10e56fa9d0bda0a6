import { useMutation } from '@apollo/client/react'
import { toast } from '@vatsalya/ui'
import { CheckboxGroup } from '@vatsalya/ui/form'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { ActDialog } from '../../parts/act-dialog.js'
import { Lines } from '../../parts/fields.js'
import { z } from '../../parts/schema.js'
import { useAct } from '../../parts/use-act.js'
import { useFormFaults } from '../../parts/use-form-faults.js'
import { useT } from '../messages/index.js'
import { CasesReleasePoster, CasesWithdrawPoster } from './acts.graphql.js'
import type { DialogProps, Poster } from './record.types.js'

const FIELDS = ['NAME', 'PHOTO', 'WEARING', 'PHYSIQUE', 'MARKS'] as const
type Field = (typeof FIELDS)[number]

/** Releases a poster: which facts go out, and on what basis. */
export function ReleaseDialog({ report, onDone, onClose, onRefresh }: DialogProps) {
  const t = useT()
  const act = useAct()
  const faults = useFormFaults(act)
  const [fields, setFields] = useState<Field[]>(['NAME', 'PHOTO', 'WEARING'])
  const { control, getValues } = useForm({ defaultValues: { basis: '' } })
  const [release] = useMutation(CasesReleasePoster)
  const schema = z.object({ basis: z.string().trim().min(20, t('error.basis')) })

  async function send() {
    const told = faults.check(schema, getValues())
    if (!told) return
    const done = await act.run(async (idempotencyKey) => {
      const input = { idempotencyKey, reportId: report.id, expectedVersion: report.version, fields, ...told }
      return (await release({ variables: { input } })).data?.releasePoster
    })
    if (!done) return
    toast(t('poster.done'))
    onDone()
  }
  return (
    <ActDialog
      title={t('poster.act')}
      intro={t('poster.intro')}
      send={t('poster.send')}
      act={act}
      onSend={() => void send()}
      onClose={onClose}
      onRefresh={onRefresh}
    >
      <CheckboxGroup
        name="fields"
        label={t('poster.fields')}
        help={t('poster.always')}
        value={fields}
        onChange={setFields}
        errorMessage={faults.errorAt('fields')}
        options={FIELDS.map((id) => ({ id, label: t(`posterField.${id}`) }))}
      />
      <Lines
        control={control}
        name="basis"
        faults={faults}
        label={t('poster.basis')}
        help={t('poster.basisHelp')}
        rows={3}
      />
    </ActDialog>
  )
}

/** Takes a poster back; its photo is gone at once. */
export function WithdrawDialog({
  poster,
  onDone,
  onClose,
  onRefresh,
}: Omit<DialogProps, 'report'> & { readonly poster: Poster }) {
  const t = useT()
  const act = useAct()
  const faults = useFormFaults(act)
  const { control, getValues } = useForm({ defaultValues: { reason: '' } })
  const [withdraw] = useMutation(CasesWithdrawPoster)
  const schema = z.object({ reason: z.string().trim().min(20, t('error.reason')) })

  async function send() {
    const told = faults.check(schema, getValues())
    if (!told) return
    const done = await act.run(async (idempotencyKey) => {
      const input = { idempotencyKey, posterId: poster.id, expectedVersion: poster.version, ...told }
      return (await withdraw({ variables: { input } })).data?.withdrawPoster
    })
    if (!done) return
    toast(t('poster.withdrawn'))
    onDone()
  }
  return (
    <ActDialog
      title={t('poster.withdraw')}
      send={t('poster.withdraw')}
      act={act}
      onSend={() => void send()}
      onClose={onClose}
      onRefresh={onRefresh}
    >
      <Lines
        control={control}
        name="reason"
        faults={faults}
        label={t('move.reason')}
        help={t('help.reason')}
        rows={3}
      />
    </ActDialog>
  )
}
