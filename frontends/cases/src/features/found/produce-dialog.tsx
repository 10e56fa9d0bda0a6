import { useMutation, useQuery } from '@apollo/client/react'
import { serverTime, toast } from '@vatsalya/ui'
import { useForm } from 'react-hook-form'
import { ActDialog } from '../../parts/act-dialog.js'
import { Choice, Instant } from '../../parts/fields.js'
import { z } from '../../parts/schema.js'
import { useAct } from '../../parts/use-act.js'
import { useFormFaults } from '../../parts/use-form-faults.js'
import { useT } from '../messages/index.js'
import { CasesBoards } from '../record/record.graphql.js'
import { CasesProduceFoundChild } from './found.graphql.js'
import type { Found } from './found-record.page.js'

interface ProduceProps {
  readonly record: Found
  readonly onDone: () => void
  readonly onRefresh: () => void
  readonly onClose: () => void
}

const moment = z
  .string()
  .nullable()
  .transform((text) => text || null)

/** The child was produced before the committee or Board; the journey does not count against the 24 hours. */
export function ProduceDialog({ record, onDone, onClose, onRefresh }: ProduceProps) {
  const t = useT()
  const act = useAct()
  const faults = useFormFaults(act)
  const boards = useQuery(CasesBoards, { variables: { district: record.district.code } }).data
  const now = new Date(serverTime.now()).toISOString()
  const { control, getValues } = useForm({
    defaultValues: { boardId: '', producedAt: now, departedAt: '', arrivedAt: '' },
  })
  const [produce] = useMutation(CasesProduceFoundChild)
  const schema = z.object({
    boardId: z.string().min(1, t('error.board')),
    producedAt: z.string(t('error.moment')),
    departedAt: moment,
    arrivedAt: moment,
  })

  async function send() {
    const told = faults.check(schema, getValues())
    if (!told) return
    const done = await act.run(async (idempotencyKey) => {
      const input = { idempotencyKey, recordId: record.id, expectedVersion: record.version, ...told }
      return (await produce({ variables: { input } })).data?.produceFoundChild
    })
    if (!done) return
    toast(t('found.produceDone'))
    onDone()
  }
  const field = { control, faults }
  return (
    <ActDialog
      title={t('found.produce')}
      intro={t('found.journey')}
      send={t('found.produce')}
      act={act}
      onSend={() => void send()}
      onClose={onClose}
      onRefresh={onRefresh}
    >
      <Choice
        {...field}
        name="boardId"
        label={t('move.board')}
        options={boards?.offices.edges.map(({ node }) => ({ id: node.id, label: node.name })) ?? []}
        long
      />
      <Instant {...field} name="producedAt" label={t('found.producedAt')} help={t('help.moment')} />
      <Instant {...field} name="departedAt" label={t('found.departedAt')} optional />
      <Instant {...field} name="arrivedAt" label={t('found.arrivedAt')} optional />
    </ActDialog>
  )
}
