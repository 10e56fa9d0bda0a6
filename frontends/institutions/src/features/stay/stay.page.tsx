import { useQuery } from '@apollo/client/react'
import { Answer, useSession, useTitle } from '@vatsalya/mfe-kit'
import {
  Card,
  ClockLine,
  Columns,
  Facts,
  formatDateTime,
  IdentityCard,
  LinkButton,
  Page,
  PageHeading,
  Timeline,
  useChildLabel,
  useLanguage,
} from '@vatsalya/ui'
import { Link, useParams } from 'react-router'
import type { StayQuery } from '../../generated/graphql.js'
import { useT } from '../../messages/index.js'
import { childOf } from '../../shared/child.js'
import { Nothing } from '../../shared/nothing.js'
import { useClockText } from '../../shared/use-clock-text.js'
import { ExaminationForm } from './examination-form.js'
import { PlanCard } from './plan-card.js'
import { Stay } from './stay.graphql.js'

export type StayRecord = NonNullable<StayQuery['placementById']>

/** One child's stay: who, what is due, the care plan, what happened. */
export default function StayPage() {
  const t = useT()
  const { id = '' } = useParams()
  const { data, error, loading, refetch } = useQuery(Stay, { variables: { id }, fetchPolicy: 'cache-and-network' })
  const stay = data?.placementById
  return (
    <Page>
      <Answer error={error} there={Boolean(stay)} loading={loading} retry={() => void refetch()}>
        {stay ? <Record stay={stay} /> : <Nothing title={t('stay.title')}>{t('stay.none')}</Nothing>}
      </Answer>
    </Page>
  )
}

function Record({ stay }: { stay: StayRecord }) {
  const t = useT()
  const label = useChildLabel()
  const { language } = useLanguage()
  const told = useClockText()
  const child = childOf(stay)
  const scopes = useSession().acting?.scopes ?? []
  const mayAdmit = scopes.includes('institution:admit') && !stay.dischargedAt
  useTitle(label(child))
  const withheld = stay.child?.identityWithheld
  return (
    <>
      <PageHeading
        title={<bdi>{label(child)}</bdi>}
        state={
          stay.dischargedAt
            ? t('stay.left', {
                at: formatDateTime(stay.dischargedAt, language),
                reason: t(`left.${stay.dischargeReason ?? 'RESTORED'}`),
              })
            : t('stay.since', { at: formatDateTime(stay.admittedAt, language), home: stay.institution?.name ?? '' })
        }
        back={<Link to="/">{t('title')}</Link>}
        act={mayAdmit && <LinkButton href={`/stays/${stay.id}/leave`}>{t('leave.act')}</LinkButton>}
      />
      <Columns
        main={
          <>
            <Card title={t('stay.limits')}>
              {stay.clocks.map((clock) => (
                <ClockLine key={clock.code} clock={told(clock)} />
              ))}
              {mayAdmit && !stay.medicalAt && <ExaminationForm stay={stay} />}
            </Card>
            <PlanCard stay={stay} />
          </>
        }
        side={
          <>
            <IdentityCard
              sex={child.sex}
              ageYears={child.ageYears ?? null}
              name={child.name ?? null}
              withheld={withheld ? { message: withheld.message } : null}
              reference={stay.orderNumber}
            />
            <Card title={t('admit.order')}>
              <Facts
                facts={[
                  { term: t('admit.number'), value: stay.orderNumber },
                  { term: t('admit.by'), value: stay.board?.name ?? '' },
                ]}
              />
            </Card>
            <Card title={t('stay.history')}>
              <Timeline
                entries={stay.history.map((step) => ({
                  id: `${step.act}${step.at}`,
                  at: step.at,
                  title: t(`step.${step.act}`),
                  actor: step.by?.name ?? '',
                  detail: [step.document, step.note].filter(Boolean).join(' · '),
                }))}
              />
            </Card>
          </>
        }
      />
    </>
  )
}
