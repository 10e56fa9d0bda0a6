import { useMutation } from '@apollo/client/react'
import { Button, Row } from '@vatsalya/ui'
import { useState } from 'react'
import { type Control, useWatch } from 'react-hook-form'
import { Choice, Line, Lines } from '../../parts/fields.js'
import parts from '../../parts/parts.module.css'
import { optionalText, z } from '../../parts/schema.js'
import type { FormFaults } from '../../parts/use-form-faults.js'
import { Words } from '../../parts/words.js'
import { CasesDecideEnding, CasesProposeEnding } from './acts.graphql.js'
import { useT } from './messages/index.js'
import type { PartProps, Searched } from './search.types.js'
import { SearchDialog } from './search-dialog.js'

const ENDS = ['WITHDRAWN', 'ALREADY_FOUND', 'DUPLICATE'] as const

type Ending = Searched['endings'][number]
type Decision = { readonly ending: Ending; readonly confirm: boolean }

/** Ends of a report before its FIR: proposed by one, decided by another. */
export function Endings({ report, onDone }: PartProps) {
  const t = useT()
  const [proposing, setProposing] = useState(false)
  const [deciding, setDeciding] = useState<Decision | null>(null)
  const waits = report.endings.some(({ confirmed }) => confirmed === null)
  const mayPropose = !waits && report.steps.some(({ needs }) => needs.includes('SECOND_PERSON'))
  if (report.endings.length === 0 && !mayPropose) return null
  return (
    <section className={parts.part}>
      <h3>{t('end.title')}</h3>
      <ul className={parts.plain}>
        {report.endings.map((ending) => (
          <li key={ending.id}>
            <p>
              {t(`end.${endOf(ending)}`)} · {t(`end.${standOf(ending)}`)}
            </p>
            <Words>{ending.note ?? ending.reason}</Words>
            {ending.mayDecide && (
              <Row>
                <Button size="small" onPress={() => setDeciding({ ending, confirm: true })}>
                  {t('end.confirm')}
                </Button>
                <Button size="small" onPress={() => setDeciding({ ending, confirm: false })}>
                  {t('end.refuse')}
                </Button>
              </Row>
            )}
          </li>
        ))}
      </ul>
      {mayPropose && (
        <Button size="small" onPress={() => setProposing(true)}>
          {t('end.propose')}
        </Button>
      )}
      {proposing && <ProposeDialog report={report} onDone={onDone} onClose={() => setProposing(false)} />}
      {deciding && <DecideDialog {...deciding} onDone={onDone} onClose={() => setDeciding(null)} />}
    </section>
  )
}

function endOf({ to }: Ending) {
  return ENDS.find((end) => end === to) ?? 'WITHDRAWN'
}

function standOf({ confirmed }: Ending) {
  if (confirmed === null) return 'waits'
  return confirmed ? 'yes' : 'no'
}

function ProposeDialog({ report, onDone, onClose }: PartProps & { readonly onClose: () => void }) {
  const t = useT()
  const [propose] = useMutation(CasesProposeEnding)
  return (
    <SearchDialog
      title={t('end.propose')}
      intro={t('end.intro')}
      values={{ to: '', reason: '', otherReportNumber: '' }}
      schema={z.object({
        to: z.enum(ENDS, t('error.choose')),
        reason: z.string().trim().min(20, t('error.reason')),
        otherReportNumber: optionalText,
      })}
      done={t('end.proposed')}
      send={async (idempotencyKey, told) => {
        const otherReportNumber = told.to === 'DUPLICATE' ? told.otherReportNumber : null
        const input = {
          idempotencyKey,
          reportId: report.id,
          expectedVersion: report.version,
          ...told,
          otherReportNumber,
        }
        return (await propose({ variables: { input } })).data?.proposeEnding
      }}
      onDone={onDone}
      onClose={onClose}
    >
      {(bound) => (
        <>
          <Choice
            {...bound}
            name="to"
            label={t('end.how')}
            options={ENDS.map((id) => ({ id, label: t(`end.${id}`) }))}
            long
          />
          <Lines {...bound} name="reason" label={t('field.reason')} help={t('field.reasonHelp')} rows={3} />
          <OtherReport {...bound} />
        </>
      )}
    </SearchDialog>
  )
}

type Proposal = { readonly to: string; readonly reason: string; readonly otherReportNumber: string }

/** Only a duplicate names another report: by its number, as it stands on paper and in every list. */
function OtherReport(bound: { readonly control: Control<Proposal>; readonly faults: FormFaults }) {
  const t = useT()
  const to = useWatch({ control: bound.control, name: 'to' })
  if (to !== 'DUPLICATE') return null
  return <Line {...bound} name="otherReportNumber" label={t('end.other')} />
}

function DecideDialog({
  ending,
  confirm,
  onDone,
  onClose,
}: Decision & Omit<PartProps, 'report'> & { onClose: () => void }) {
  const t = useT()
  const [decide] = useMutation(CasesDecideEnding)
  return (
    <SearchDialog
      title={t(confirm ? 'end.confirm' : 'end.refuse')}
      intro={ending.reason}
      values={{ note: '' }}
      schema={z.object({ note: confirm ? optionalText : z.string().trim().min(20, t('error.reason')) })}
      done={t('end.decided')}
      send={async (idempotencyKey, told) => {
        const input = { idempotencyKey, endingId: ending.id, expectedVersion: ending.version, confirm, ...told }
        return (await decide({ variables: { input } })).data?.decideEnding
      }}
      onDone={onDone}
      onClose={onClose}
    >
      {(bound) =>
        confirm ? null : <Lines {...bound} name="note" label={t('end.note')} help={t('field.reasonHelp')} rows={3} />
      }
    </SearchDialog>
  )
}
