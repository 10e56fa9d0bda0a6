import { useMutation } from '@apollo/client/react'
import { serverTime, toast } from '@vatsalya/ui'
import { useForm } from 'react-hook-form'
import { ActDialog } from '../../parts/act-dialog.js'
import { Instant, Line, Tick } from '../../parts/fields.js'
import { z } from '../../parts/schema.js'
import { useAct } from '../../parts/use-act.js'
import { useFormFaults } from '../../parts/use-form-faults.js'
import { useT } from '../messages/index.js'
import { CasesRegisterFir } from './acts.graphql.js'
import type { DialogProps } from './record.types.js'

/** Kidnapping, presumed, under the law of the day on which the child went missing. */
const USUAL_SECTIONS = { BNS: 'BNS 137(2)', IPC: 'IPC 363' } as const

/** Registers the FIR of a report, which the law wants at once. */
export function FirDialog({ report, onDone, onClose, onRefresh }: DialogProps) {
  const t = useT()
  const act = useAct()
  const faults = useFormFaults(act)
  const now = new Date(serverTime.now()).toISOString()
  const { control, getValues } = useForm({
    defaultValues: { number: '', registeredAt: now, sections: USUAL_SECTIONS[report.penalCode], zero: false },
  })
  const [register] = useMutation(CasesRegisterFir)
  const schema = z.object({
    number: z.string().trim().min(1, t('error.firNumber')),
    registeredAt: z.string(t('error.moment')),
    sections: z.string().trim().min(2, t('error.sections')),
    zero: z.boolean(),
  })

  async function send() {
    const told = faults.check(schema, getValues())
    if (!told) return
    const done = await act.run(async (idempotencyKey) => {
      const input = { idempotencyKey, reportId: report.id, expectedVersion: report.version, ...told }
      return (await register({ variables: { input } })).data?.registerFir
    })
    if (!done) return
    toast(t('fir.done'))
    onDone()
  }
  return (
    <ActDialog
      title={t('fir.act')}
      send={t('fir.act')}
      act={act}
      onSend={() => void send()}
      onClose={onClose}
      onRefresh={onRefresh}
    >
      <Line
        control={control}
        name="number"
        faults={faults}
        label={t('fir.number')}
        help={t('fir.numberHelp')}
        width="medium"
      />
      <Instant
        control={control}
        name="registeredAt"
        faults={faults}
        label={t('fir.registeredAt')}
        help={t('help.moment')}
      />
      <Line control={control} name="sections" faults={faults} label={t('fir.sections')} />
      <Tick control={control} name="zero" faults={faults}>
        {t('fir.zero')}
      </Tick>
    </ActDialog>
  )
}
