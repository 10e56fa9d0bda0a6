import { useQuery } from '@apollo/client/react'
import { Answer, useSession, useTitle } from '@vatsalya/mfe-kit'
import {
  Card,
  ClockLine,
  Columns,
  Facts,
  formatDate,
  LinkButton,
  Page,
  PageHeading,
  Timeline,
  useLanguage,
} from '@vatsalya/ui'
import { Link, useParams } from 'react-router'
import type { HomeRecordQuery } from '../../generated/graphql.js'
import { useT } from '../../messages/index.js'
import { Nothing } from '../../shared/nothing.js'
import { useClockText } from '../../shared/use-clock-text.js'
import { Counts } from './counts.js'
import { HomeRecord } from './record.graphql.js'

export type HomeFacts = NonNullable<HomeRecordQuery['institutionById']>

/** One home: its limits, who came to look, and how its counts went. */
export default function RecordPage() {
  const t = useT()
  const { id = '' } = useParams()
  const { data, error, loading, refetch } = useQuery(HomeRecord, {
    variables: { id },
    fetchPolicy: 'cache-and-network',
  })
  const home = data?.institutionById
  useTitle(home?.name ?? t('title'))
  return (
    <Page>
      <Answer error={error} there={Boolean(home)} loading={loading} retry={() => void refetch()}>
        {home ? <Record home={home} /> : <Nothing title={t('homes.name')}>{t('record.none')}</Nothing>}
      </Answer>
    </Page>
  )
}

function Record({ home }: { home: HomeFacts }) {
  const t = useT()
  const { language } = useLanguage()
  const told = useClockText()
  const mayInspect = useSession().acting?.scopes.includes('institution:inspect') ?? false
  return (
    <>
      <PageHeading
        title={<bdi>{home.name}</bdi>}
        state={t('record.state', {
          kind: t(`home.${home.kind}`),
          takes: t(`takes.${home.takes}`),
          children: home.occupancy,
          places: home.sanctionedCapacity,
        })}
        back={<Link to="/">{t('title')}</Link>}
        act={
          mayInspect && (
            <LinkButton kind="primary" href={`/homes/${home.id}/inspect`}>
              {t('inspect.act')}
            </LinkButton>
          )
        }
      />
      <Columns
        main={
          <>
            <Card title={t('record.limits')}>
              {home.clocks.map((clock) => (
                <ClockLine key={clock.code} clock={told(clock)} />
              ))}
            </Card>
            {home.headcounts.length > 1 && <Counts counts={home.headcounts} />}
            <Card title={t('record.visits')}>
              <Timeline
                entries={home.inspections.map((visit) => ({
                  id: visit.id,
                  at: visit.inspectedOn,
                  title: t(`outcome.${visit.outcome}`),
                  actor: t('record.committee'),
                  detail: (
                    <>
                      <p dir="auto">{visit.findings}</p>
                      {visit.remedyBy && <p>{t('record.remedy', { day: formatDate(visit.remedyBy, language) })}</p>}
                    </>
                  ),
                }))}
              />
            </Card>
          </>
        }
        side={
          <Card title={t('record.facts')}>
            <Facts
              facts={[
                { term: t('homes.for'), value: t(`kind.${home.caseKind}`) },
                { term: t('record.ages'), value: t('record.fromTo', { from: home.ageFrom, to: home.ageTo }) },
                { term: t('home.free'), value: home.freeBeds },
                { term: t('homes.awaited'), value: home.awaited },
                { term: t('homes.plans'), value: home.plansOverdue },
                { term: t('homes.registration'), value: home.registration.number },
                { term: t('record.runBy'), value: t(`runBy.${home.runBy}`) },
              ]}
            />
          </Card>
        }
      />
    </>
  )
}
