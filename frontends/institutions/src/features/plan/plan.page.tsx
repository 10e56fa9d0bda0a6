import { useMutation, useQuery } from '@apollo/client/react'
import { Answer, RefusedNotice, useTitle } from '@vatsalya/mfe-kit'
import { useSheet, z } from '@vatsalya/mfe-kit/form'
import { Button, LinkButton, Page, useChildLabel } from '@vatsalya/ui'
import { FormPage, FormSection, TextArea } from '@vatsalya/ui/form'
import { Controller } from 'react-hook-form'
import { useNavigate, useParams } from 'react-router'
import { useT } from '../../messages/index.js'
import { childOf } from '../../shared/child.js'
import { Nothing } from '../../shared/nothing.js'
import { Stay } from '../stay/stay.graphql.js'
import type { StayRecord } from '../stay/stay.page.js'
import { WriteCarePlan } from './plan.graphql.js'

const PARTS = ['childsView', 'health', 'education', 'family', 'protection', 'goals'] as const

type Values = Record<(typeof PARTS)[number], string>

/** Writes the individual care plan (Form 7). */
export default function PlanPage() {
  const t = useT()
  const { id = '' } = useParams()
  const { data, error, loading, refetch } = useQuery(Stay, { variables: { id } })
  useTitle(t('plan.title'))
  const stay = data?.placementById
  return (
    <Page width="text">
      <Answer error={error} there={Boolean(stay)} loading={loading} retry={() => void refetch()}>
        {stay ? <PlanForm stay={stay} /> : <Nothing title={t('plan.title')}>{t('stay.none')}</Nothing>}
      </Answer>
    </Page>
  )
}

function PlanForm({ stay }: { stay: StayRecord }) {
  const t = useT()
  const navigate = useNavigate()
  const label = useChildLabel()
  const [write] = useMutation(WriteCarePlan, { refetchQueries: ['Stay', 'HomeDesk'] })
  const said = stay.carePlan?.content
  const sheet = useSheet<Values>({
    defaults: {
      childsView: said?.childsView ?? '',
      health: said?.health ?? '',
      education: said?.education ?? '',
      family: said?.family ?? '',
      protection: said?.protection ?? '',
      goals: said?.goals ?? '',
    },
    schema: z.object(
      Object.fromEntries(
        PARTS.map((part) => [
          part,
          z
            .string()
            .trim()
            .min(3, t('plan.partMissing', { part: t(`plan.${part}`) })),
        ]),
      ),
    ),
    send: async (values, idempotencyKey) => {
      const input = { ...values, idempotencyKey, placementId: stay.id, expectedVersion: stay.carePlan?.version ?? null }
      return (await write({ variables: { input } })).data?.writeCarePlan
    },
    onDone: () => void navigate(`/stays/${stay.id}`),
  })
  return (
    <FormPage
      title={t('plan.title')}
      intro={<bdi>{label(childOf(stay))}</bdi>}
      issues={sheet.issues}
      attempt={sheet.attempt}
      onSubmit={(event) => void sheet.submit(event)}
      acts={
        <>
          <Button kind="primary" type="submit" isPending={sheet.busy}>
            {t('plan.save')}
          </Button>
          <LinkButton href={`/stays/${stay.id}`}>{t('form.cancel')}</LinkButton>
        </>
      }
    >
      <RefusedNotice refused={sheet.refused} />
      <FormSection title={t('plan.what')} help={t('plan.intro')}>
        {PARTS.map((part) => (
          <Controller
            key={part}
            name={part}
            control={sheet.control}
            render={({ field }) => (
              <TextArea {...field} label={t(`plan.${part}`)} rows={3} limit={4000} errorMessage={sheet.errorAt(part)} />
            )}
          />
        ))}
      </FormSection>
    </FormPage>
  )
}
