import { useMutation, useQuery } from '@apollo/client/react'
import { type Control, useWatch } from 'react-hook-form'
import { Choice, DistrictChoice, Line, Lines } from '../../parts/fields.js'
import { z } from '../../parts/schema.js'
import type { FormFaults } from '../../parts/use-form-faults.js'
import { CasesAnswerHandOver, CasesFileSearchReport, CasesOfferHandOver } from './acts.graphql.js'
import { useT } from './messages/index.js'
import { CasesStations } from './search.graphql.js'
import type { PartProps } from './search.types.js'
import { SearchDialog } from './search-dialog.js'

type Props = PartProps & { readonly onClose: () => void }

const base = (report: PartProps['report']) => ({ reportId: report.id, expectedVersion: report.version })

/** Offers the report to the station of the place. */
export function OfferDialog({ report, onDone, onClose }: Props) {
  const t = useT()
  const [offer] = useMutation(CasesOfferHandOver)
  return (
    <SearchDialog
      title={t('hand.offer')}
      intro={t('hand.intro')}
      values={{ toDistrictCode: '', toOfficeId: '', reason: '' }}
      schema={z.object({
        toDistrictCode: z.string().min(1, t('error.choose')),
        toOfficeId: z.string().min(1, t('error.choose')),
        reason: z.string().trim().min(20, t('error.reason')),
      })}
      done={t('hand.offered')}
      send={async (idempotencyKey, told) =>
        (await offer({ variables: { input: { idempotencyKey, ...base(report), ...told } } })).data?.offerHandOver
      }
      onDone={onDone}
      onClose={onClose}
    >
      {(bound) => (
        <>
          <DistrictChoice {...bound} name="toDistrictCode" label={t('hand.district')} />
          <StationChoice {...bound} />
          <Lines {...bound} name="reason" label={t('field.reason')} help={t('field.reasonHelp')} rows={3} />
        </>
      )}
    </SearchDialog>
  )
}

interface OfferValues {
  toDistrictCode: string
  toOfficeId: string
  reason: string
}

function StationChoice(bound: { readonly control: Control<OfferValues>; readonly faults: FormFaults }) {
  const t = useT()
  const district = useWatch({ control: bound.control, name: 'toDistrictCode' })
  const { data } = useQuery(CasesStations, { variables: { district }, skip: district === '' })
  return (
    <Choice
      {...bound}
      name="toOfficeId"
      label={t('hand.station')}
      options={data?.offices.edges.map(({ node }) => ({ id: node.id, label: node.name })) ?? []}
      long
    />
  )
}

/** Accepts the report under an FIR of this station. */
export function AcceptDialog({ report, onDone, onClose }: Props) {
  const t = useT()
  const [answer] = useMutation(CasesAnswerHandOver)
  return (
    <SearchDialog
      title={t('hand.accept')}
      values={{ firNumber: '' }}
      schema={z.object({ firNumber: z.string().trim().min(1, t('error.number')) })}
      done={t('hand.done')}
      send={async (idempotencyKey, told) => {
        const input = { idempotencyKey, ...base(report), answer: 'ACCEPTED' as const, ...told }
        return (await answer({ variables: { input } })).data?.answerHandOver
      }}
      onDone={onDone}
      onClose={onClose}
    >
      {(bound) => <Line {...bound} name="firNumber" label={t('hand.fir')} width="medium" />}
    </SearchDialog>
  )
}

/** Returns an offered report, or recalls the own offer. */
export function SendBackDialog({
  report,
  answer,
  title,
  onDone,
  onClose,
}: Props & { readonly answer: 'RETURNED' | 'RECALLED'; readonly title: string }) {
  const t = useT()
  const [send] = useMutation(CasesAnswerHandOver)
  return (
    <SearchDialog
      title={title}
      values={{ reason: '' }}
      schema={z.object({ reason: z.string().trim().min(20, t('error.reason')) })}
      done={t('hand.done')}
      send={async (idempotencyKey, told) =>
        (await send({ variables: { input: { idempotencyKey, ...base(report), answer, ...told } } })).data
          ?.answerHandOver
      }
      onDone={onDone}
      onClose={onClose}
    >
      {(bound) => <Lines {...bound} name="reason" label={t('field.reason')} help={t('field.reasonHelp')} rows={3} />}
    </SearchDialog>
  )
}

/** Files what a long search owes again and again. */
export function DutyDialog({ report, act, onDone, onClose }: Props & { readonly act: 'FILE_AHTU_REPORT' | 'REVIEW' }) {
  const t = useT()
  const [file] = useMutation(CasesFileSearchReport)
  return (
    <SearchDialog
      title={t(`duty.${act}`)}
      values={{ findings: '', document: '' }}
      schema={z.object({
        findings: z.string().trim().min(20, t('error.reason')),
        document: z.string().trim().min(1, t('error.number')),
      })}
      done={t('duty.done')}
      send={async (idempotencyKey, told) =>
        (await file({ variables: { input: { idempotencyKey, ...base(report), act, ...told } } })).data?.fileSearchReport
      }
      onDone={onDone}
      onClose={onClose}
    >
      {(bound) => (
        <>
          <Lines {...bound} name="findings" label={t('duty.findings')} help={t('field.reasonHelp')} rows={4} />
          <Line {...bound} name="document" label={t('duty.document')} width="medium" />
        </>
      )}
    </SearchDialog>
  )
}
