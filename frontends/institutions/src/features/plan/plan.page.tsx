import { useMutation, useQuery } from '@apollo/client/react'
import { Button, EmptyState, Page } from '@vatsalya/ui'
import { FormPage, FormSection, TextArea } from '@vatsalya/ui/form'
import { Controller } from 'react-hook-form'
import { useNavigate, useParams } from 'react-router'
import { z } from 'zod'
import { useT } from '../../messages/index.js'
import { Answer } from '../../shared/answer.js'
import { Refused } from '../../shared/refused.js'
import { usePageTitle } from '../../shared/use-page-title.js'
import { needed, useSheet } from '../../shared/use-sheet.js'
import { Stay } from '../stay/stay.graphql.js'
import type { StayRecord } from '../stay/stay.page.js'
import { WriteCarePlan } from './plan.graphql.js'

const PARTS = ['childsView', 'health', 'education', 'family', 'protection', 'goals'] as const

const schema = z.object({
  childsView: needed(3),
  health: needed(3),
  education: needed(3),
  family: needed(3),
  protection: needed(3),
  goals: needed(3),
})

type Values = z.infer<typeof schema>

/** Writes the individual care plan (Form 7). */
export default function PlanPage() {
  const t = useT()
  const { id = '' } = useParams()
  const { data, error, loading, refetch } = useQuery(Stay, { variables: { id } })
  usePageTitle(t('plan.title'))
  const stay = data?.placementById
  return (
    <Page width="text">
      <Answer error={error} there={Boolean(stay)} loading={loading} retry={() => void refetch()}>
        {stay ? <PlanForm stay={stay} /> : <EmptyState>{t('stay.none')}</EmptyState>}
      </Answer>
    </Page>
  )
}

function PlanForm({ stay }: { stay: StayRecord }) {
  const t = useT()
  const navigate = useNavigate()
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
    schema,
    send: async (values, idempotencyKey) => {
      const input = { ...values, idempotencyKey, placementId: stay.id, expectedVersion: stay.carePlan?.version ?? null }
      return (await write({ variables: { input } })).data?.writeCarePlan
    },
    onDone: () => void navigate(`/stays/${stay.id}`),
  })
  return (
    <FormPage
      title={t('plan.title')}
      intro={t('plan.intro')}
      issues={sheet.issues}
      attempt={sheet.attempt}
      onSubmit={(event) => void sheet.submit(event)}
      acts={
        <Button kind="primary" type="submit" whyNot={sheet.busy ? t('form.sending') : null}>
          {t('plan.save')}
        </Button>
      }
    >
      <Refused refused={sheet.refused} />
      <FormSection title={t('plan.what')}>
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
