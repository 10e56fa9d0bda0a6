import { useMutation, useQuery } from '@apollo/client/react'
import { serverTime, toast } from '@vatsalya/ui'
import { useForm } from 'react-hook-form'
import { ActDialog } from '../../parts/act-dialog.js'
import { Choice, Instant, Line, Lines } from '../../parts/fields.js'
import { optionalText, z } from '../../parts/schema.js'
import { useAct } from '../../parts/use-act.js'
import { useFormFaults } from '../../parts/use-form-faults.js'
import { useT } from '../messages/index.js'
import { CasesMoveMissingReport } from './acts.graphql.js'
import { CasesBoards } from './record.graphql.js'
import type { DialogProps, Stage } from './record.types.js'

/** Stages that rest on a numbered document. */
const DOCUMENTED: readonly Stage[] = [
  'WITH_AHTU',
  'LONG_TERM',
  'TRACED_DECEASED',
  'TRACED_ADULT',
  'IN_CARE',
  'RESTORED',
  'CLOSED',
]

/** Takes a report to its next stage, with the reason and what it rests on. */
export function MoveDialog({ report, to, onDone, onClose, onRefresh }: DialogProps & { readonly to: Stage }) {
  const t = useT()
  const act = useAct()
  const faults = useFormFaults(act)
  const produced = to === 'PRODUCED'
  const documented = DOCUMENTED.includes(to)
  const boards = useQuery(CasesBoards, { variables: { district: report.district.code }, skip: !produced }).data
  const { control, getValues } = useForm({
    defaultValues: { at: new Date(serverTime.now()).toISOString(), reason: '', document: '', boardId: '' },
  })
  const [move] = useMutation(CasesMoveMissingReport)
  const schema = z.object({
    at: z.string(t('error.moment')),
    reason: z.string().trim().min(20, t('error.reason')),
    document: documented ? z.string().trim().min(1, t('error.document')) : optionalText,
    boardId: produced ? z.string().min(1, t('error.board')) : optionalText,
  })

  async function send() {
    const told = faults.check(schema, getValues())
    if (!told) return
    const done = await act.run(async (idempotencyKey) => {
      const input = { idempotencyKey, reportId: report.id, expectedVersion: report.version, to, ...told }
      return (await move({ variables: { input } })).data?.moveMissingReport
    })
    if (!done) return
    toast(t('move.done', { stage: t(`stage.${to}`) }))
    onDone()
  }
  const title = t(`move.${to}`)
  return (
    <ActDialog title={title} send={title} act={act} onSend={() => void send()} onClose={onClose} onRefresh={onRefresh}>
      <Instant control={control} name="at" faults={faults} label={t('move.at')} help={t('help.moment')} />
      {produced && (
        <Choice
          control={control}
          name="boardId"
          faults={faults}
          label={t('move.board')}
          options={boards?.offices.edges.map(({ node }) => ({ id: node.id, label: node.name })) ?? []}
          long
        />
      )}
      {(documented || produced) && (
        <Line
          control={control}
          name="document"
          faults={faults}
          label={t('move.document')}
          help={t('move.documentHelp')}
          optional={!documented}
        />
      )}
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
