import { useMutation, useQuery } from '@apollo/client/react'
import { Answer, RefusedNotice, useTitle } from '@vatsalya/mfe-kit'
import { useSheet, z } from '@vatsalya/mfe-kit/form'
import { Button, LinkButton, Notice, Page, serverTime, useChildLabel } from '@vatsalya/ui'
import { DateTimeField } from '@vatsalya/ui/dates'
import { FormPage, FormSection, RadioGroup, TextArea, TextField } from '@vatsalya/ui/form'
import { Controller } from 'react-hook-form'
import { useNavigate, useParams } from 'react-router'
import { useT } from '../../messages/index.js'
import { childOf } from '../../shared/child.js'
import { Nothing } from '../../shared/nothing.js'
import { Stay } from '../stay/stay.graphql.js'
import type { StayRecord } from '../stay/stay.page.js'
import { DischargeChild } from './discharge.graphql.js'

const REASONS = ['RESTORED', 'TRANSFERRED', 'RELEASED', 'ADOPTED', 'AGED_OUT', 'RAN_AWAY', 'DIED'] as const

type Reason = (typeof REASONS)[number]

/** Restored, transferred, released: only on an order. */
const ON_ORDER: ReadonlySet<Reason> = new Set(['RESTORED', 'TRANSFERRED', 'RELEASED'])

interface Values {
  reason: Reason | null
  dischargedAt: string | null
  handedTo: string
  note: string
}

/** Ends a stay (Form 44). */
export default function DischargePage() {
  const t = useT()
  const { id = '' } = useParams()
  const { data, error, loading, refetch } = useQuery(Stay, { variables: { id } })
  useTitle(t('leave.title'))
  const stay = data?.placementById
  return (
    <Page width="text">
      <Answer error={error} there={Boolean(stay)} loading={loading} retry={() => void refetch()}>
        {stay ? <DischargeForm stay={stay} /> : <Nothing title={t('leave.title')}>{t('stay.none')}</Nothing>}
      </Answer>
    </Page>
  )
}

function DischargeForm({ stay }: { stay: StayRecord }) {
  const t = useT()
  const navigate = useNavigate()
  const label = useChildLabel()
  const [discharge] = useMutation(DischargeChild, { refetchQueries: ['Stay', 'HomeDesk'] })
  const order = stay.leavingOrder
  const sheet = useSheet<Values>({
    defaults: {
      reason: order ? (order.kind === 'TRANSFER' ? 'TRANSFERRED' : 'RESTORED') : null,
      dischargedAt: new Date(serverTime.now()).toISOString(),
      handedTo: '',
      note: '',
    },
    schema: z.object({ reason: z.string(t('leave.reasonMissing')), dischargedAt: z.string(t('leave.atMissing')) }),
    send: async ({ reason, dischargedAt, handedTo, note }, idempotencyKey) => {
      if (!reason) return null
      const input = {
        ...{ idempotencyKey, placementId: stay.id, expectedVersion: stay.version, reason },
        ...{ gateOrderId: ON_ORDER.has(reason) ? (order?.id ?? null) : null, dischargedAt: dischargedAt ?? '' },
        ...{ handedTo: handedTo || null, note: note || null },
      }
      return (await discharge({ variables: { input } })).data?.dischargeChild
    },
    onDone: () => void navigate(`/stays/${stay.id}`),
  })
  return (
    <FormPage
      title={t('leave.title')}
      intro={<bdi>{label(childOf(stay))}</bdi>}
      issues={sheet.issues}
      attempt={sheet.attempt}
      onSubmit={(event) => void sheet.submit(event)}
      acts={
        <>
          <Button kind="primary" type="submit" isPending={sheet.busy}>
            {t('leave.act')}
          </Button>
          <LinkButton href={`/stays/${stay.id}`}>{t('form.cancel')}</LinkButton>
        </>
      }
    >
      <RefusedNotice refused={sheet.refused} />
      <Notice>{order ? t('leave.order', { number: order.orderNumber }) : t('leave.noOrder')}</Notice>
      <FormSection title={t('leave.how')}>
        <Controller
          name="reason"
          control={sheet.control}
          render={({ field: { ref: _, ...field } }) => (
            <RadioGroup
              {...field}
              label={t('leave.reason')}
              options={REASONS.filter((reason) => order || !ON_ORDER.has(reason)).map((id) => ({
                id,
                label: t(`left.${id}`),
              }))}
              errorMessage={sheet.errorAt('reason')}
            />
          )}
        />
        <Controller
          name="dischargedAt"
          control={sheet.control}
          render={({ field: { ref: _, ...field } }) => (
            <DateTimeField {...field} label={t('leave.at')} errorMessage={sheet.errorAt('dischargedAt')} />
          )}
        />
        <Controller
          name="handedTo"
          control={sheet.control}
          render={({ field }) => (
            <TextField
              {...field}
              label={t('leave.handedTo')}
              help={t('leave.handedToHelp')}
              optional
              errorMessage={sheet.errorAt('handedTo')}
            />
          )}
        />
        <Controller
          name="note"
          control={sheet.control}
          render={({ field }) => (
            <TextArea
              {...field}
              label={t('leave.note')}
              help={t('leave.noteHelp')}
              optional
              rows={3}
              errorMessage={sheet.errorAt('note')}
            />
          )}
        />
      </FormSection>
    </FormPage>
  )
}
