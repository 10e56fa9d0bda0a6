import { useMutation } from '@apollo/client/react'
import { useForm } from 'react-hook-form'
import { useT } from '../features/messages/index.js'
import { CasesRevealIdentity } from '../features/record/acts.graphql.js'
import { ActDialog } from './act-dialog.js'
import { Choice, Lines } from './fields.js'
import { z } from './schema.js'
import { useAct } from './use-act.js'
import { useFormFaults } from './use-form-faults.js'

const MINUTES = ['15', '30', '60', '120'] as const

/** Asks for a withheld identity: why, and for how long. Both stand in the audit. */
export function RevealDialog({ childId, onClose }: { readonly childId: string; readonly onClose: () => void }) {
  const t = useT()
  const act = useAct()
  const faults = useFormFaults(act)
  const { control, getValues } = useForm({ defaultValues: { reason: '', minutes: '15' } })
  const [reveal] = useMutation(CasesRevealIdentity)
  const schema = z.object({ reason: z.string().trim().min(20, t('error.reason')), minutes: z.coerce.number() })

  async function send() {
    const told = faults.check(schema, getValues())
    if (!told) return
    const done = await act.run(async (idempotencyKey) => {
      const { data } = await reveal({ variables: { input: { idempotencyKey, childId, ...told } } })
      return data?.revealIdentity
    })
    if (done) onClose()
  }
  return (
    <ActDialog
      title={t('reveal.title')}
      intro={t('reveal.intro')}
      send={t('reveal.send')}
      act={act}
      onSend={() => void send()}
      onClose={onClose}
    >
      <Lines
        control={control}
        name="reason"
        faults={faults}
        label={t('reveal.reason')}
        help={t('help.reason')}
        rows={3}
      />
      <Choice
        control={control}
        name="minutes"
        faults={faults}
        label={t('reveal.minutes')}
        options={MINUTES.map((id) => ({ id, label: t('reveal.minutesOf', { minutes: id }) }))}
      />
    </ActDialog>
  )
}
