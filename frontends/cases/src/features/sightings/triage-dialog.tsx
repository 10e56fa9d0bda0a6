import { useMutation, useQuery } from '@apollo/client/react'
import { toast } from '@vatsalya/ui'
import { useForm } from 'react-hook-form'
import { ActDialog } from '../../parts/act-dialog.js'
import { Choice, Lines } from '../../parts/fields.js'
import { optionalText, z } from '../../parts/schema.js'
import { useAct } from '../../parts/use-act.js'
import { useFormFaults } from '../../parts/use-form-faults.js'
import { useT } from '../messages/index.js'
import type { Sighting } from './sighting.page.js'
import { CasesTriageSighting, CasesUnits } from './sightings.graphql.js'

const URGENCIES = ['URGENT', 'HIGH', 'NORMAL'] as const
const OUTCOMES = ['CHILD_MET', 'MATCHED_TO_MISSING', 'NOT_FOUND', 'NO_CONCERN', 'DUPLICATE', 'SPAM'] as const

/** Outcomes that a stage allows: a unit goes first, and twice before nobody was found; a supervisor calls it false. */
function outcomesOf({ stage, matched }: Sighting) {
  const visited = stage === 'ASSIGNED' || stage === 'REVISIT'
  return OUTCOMES.filter((id) => {
    if (id === 'SPAM' || stage === 'SUPERVISOR') return id === 'SPAM' && stage === 'SUPERVISOR'
    if (id === 'NOT_FOUND') return stage === 'REVISIT'
    return id === 'CHILD_MET' ? visited : id !== 'MATCHED_TO_MISSING' || matched
  })
}

export interface TriageDialogProps {
  readonly sighting: Sighting
  readonly to: Sighting['stage']
  readonly onDone: () => void
  readonly onRefresh: () => void
  readonly onClose: () => void
}

/** One step of the desk: screen, assign to a unit, or close with an outcome. */
export function TriageDialog({ sighting, to, onDone, onClose, onRefresh }: TriageDialogProps) {
  const t = useT()
  const act = useAct()
  const faults = useFormFaults(act)
  const assigning = to === 'ASSIGNED'
  const closing = to === 'CLOSED'
  const units = useQuery(CasesUnits, { variables: { district: sighting.district.code }, skip: !assigning }).data
  const { control, getValues } = useForm({
    defaultValues: { urgency: sighting.urgency, assignToOfficeId: '', outcome: '', note: '' },
  })
  const [triage] = useMutation(CasesTriageSighting)
  const visited = sighting.stage === 'ASSIGNED' || sighting.stage === 'REVISIT'
  const outcomes = outcomesOf(sighting)
  const schema = z.object({
    urgency: z.enum(URGENCIES),
    assignToOfficeId: assigning ? z.string().min(1, t('error.choose')) : optionalText,
    outcome: closing ? z.enum(OUTCOMES, t('error.outcome')) : z.string().transform(() => null),
    note: optionalText,
  })

  async function send() {
    const told = faults.check(schema, getValues())
    if (!told) return
    const done = await act.run(async (idempotencyKey) => {
      const input = { idempotencyKey, sightingId: sighting.id, expectedVersion: sighting.version, to, ...told }
      return (await triage({ variables: { input } })).data?.triageSighting
    })
    if (!done) return
    toast(t('triage.done'))
    onDone()
  }
  const field = { control, faults }
  const title = t(`triage.${to}`)
  return (
    <ActDialog
      title={title}
      intro={closing && !visited ? t('triage.goFirst') : undefined}
      send={title}
      act={act}
      onSend={() => void send()}
      onClose={onClose}
      onRefresh={onRefresh}
    >
      {assigning && (
        <Choice
          {...field}
          name="assignToOfficeId"
          label={t('triage.office')}
          options={units?.offices.edges.map(({ node }) => ({ id: node.id, label: node.name })) ?? []}
          long
        />
      )}
      {closing ? (
        <Choice
          {...field}
          name="outcome"
          label={t('triage.outcome')}
          options={outcomes.map((id) => ({ id, label: t(`outcome.${id}`) }))}
          long
        />
      ) : (
        <Choice
          {...field}
          name="urgency"
          label={t('sightings.urgency')}
          options={URGENCIES.map((id) => ({ id, label: t(`urgency.${id}`) }))}
          long
        />
      )}
      <Lines {...field} name="note" label={t('triage.note')} rows={3} optional />
    </ActDialog>
  )
}
