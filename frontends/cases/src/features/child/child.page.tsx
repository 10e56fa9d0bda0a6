import { useQuery } from '@apollo/client/react'
import {
  byUrgency,
  Card,
  ClockLine,
  Columns,
  EmptyState,
  Page,
  PageHeading,
  Panel,
  PartialOutage,
  Timeline,
  useChildLabel,
} from '@vatsalya/ui'
import { Link, useParams } from 'react-router'
import type { CasesChildQuery, ChildRecordsFragment } from '../../generated/graphql.js'
import { ChildCard } from '../../parts/child-card.js'
import { QueryState } from '../../parts/query-state.js'
import { useClockText } from '../../parts/use-clock-text.js'
import { useTitle } from '../../parts/use-title.js'
import { useT } from '../messages/index.js'
import { Readings } from '../past/readings.js'
import { CasesChildElsewhere } from '../record/record.graphql.js'
import { CasePlan } from './care-plan.js'
import { CasesChild, CasesChildProceedings, CasesChildStays } from './child.graphql.js'
import { Joins } from './joins.js'
import { useStory } from './use-story.js'

export type Child = NonNullable<CasesChildQuery['childById']>

/** One child over all owners: reports, found records, homes, the committee. What does not answer is said in its place. */
export default function ChildPage() {
  const t = useT()
  const { id = '' } = useParams()
  const { data, error, refetch } = useQuery(CasesChild, { variables: { id }, fetchPolicy: 'cache-and-network' })
  const child = data?.childById
  if (child) return <Story child={child} onReload={() => void refetch()} />
  return (
    <Page>
      <PageHeading title={t('child.title')} back={<Link to="/reports">{t('reports.title')}</Link>} />
      {data && !error ? (
        <EmptyState>{t('child.none')}</EmptyState>
      ) : (
        <QueryState error={error} onRetry={() => void refetch()} shape="lines" count={10} />
      )}
    </Page>
  )
}

function Story({ child, onReload }: { readonly child: Child; readonly onReload: () => void }) {
  const t = useT()
  const label = useChildLabel()
  const told = useClockText()
  const variables = { id: child.id }
  const homes = useQuery(CasesChildElsewhere, { variables })
  const boards = useQuery(CasesChildProceedings, { variables })
  const otherStays = useQuery(CasesChildStays, { variables, skip: child.sameChildAs.length === 0 })
  const records = [child, ...child.sameChildAs]
  const reports = records.flatMap(({ missingReports }) => missingReports)
  const found = records.flatMap(({ foundRecords }) => foundRecords)
  const before = boards.data?.childById
  const proceedings = [before, ...(before?.sameChildAs ?? [])].flatMap((each) => each?.proceedings ?? [])
  const elsewhere = otherStays.data?.childById?.sameChildAs ?? []
  const stays = [homes.data?.childById, ...elsewhere].flatMap((each) => each?.placements ?? [])
  const entries = useStory({ records, stays, proceedings, joins: child.joins })
  const title = label({
    sex: child.sex,
    ageYears: child.ageYears,
    name: child.identity?.name ?? null,
    withheld: child.identityWithheld !== null,
  })
  // No name: titles stay in the browser's history.
  useTitle(reports[0]?.reportNumber ?? found[0]?.recordNumber ?? t('child.title'))
  const clocks = [...reports, ...found, ...proceedings]
    .flatMap((each) => each.clocks)
    .filter(({ state }) => state !== 'STOPPED')
    .sort(byUrgency)
  return (
    <Page>
      <PageHeading
        title={<bdi>{title}</bdi>}
        state={t('child.state', { reports: reports.length, found: found.length })}
        back={<Link to="/reports">{t('reports.title')}</Link>}
      />
      <Columns
        main={
          <>
            {clocks.length > 0 && (
              <Card title={t('child.clocks')}>
                {clocks.map((clock) => (
                  <ClockLine key={clock.code + clock.startedAt} clock={told(clock)} />
                ))}
              </Card>
            )}
            <Panel title={t('story.title')}>
              <Timeline
                entries={entries}
                missing={
                  <>
                    {(homes.error ?? otherStays.error) && (
                      <PartialOutage
                        missing={t('story.homes')}
                        onRetry={() => void Promise.all([homes.refetch(), otherStays.refetch()])}
                      />
                    )}
                    {boards.error && (
                      <PartialOutage missing={t('story.proceedings')} onRetry={() => void boards.refetch()} />
                    )}
                  </>
                }
              />
            </Panel>
          </>
        }
        side={
          <>
            <ChildCard child={child} reference={null} onClosed={onReload} />
            {homes.data && <CasePlan plan={homes.data.childById?.carePlan ?? null} />}
            <Records records={records} />
            <Joins child={child} onDone={onReload} />
            <Readings childId={child.id} />
          </>
        }
      />
    </Page>
  )
}

function Records({ records }: { readonly records: readonly ChildRecordsFragment[] }) {
  const t = useT()
  return (
    <Card title={t('child.records')}>
      {records
        .flatMap(({ missingReports }) => missingReports)
        .map(({ id, reportNumber, stage }) => (
          <p key={id}>
            <Link to={`/reports/${id}`}>{reportNumber}</Link> <span className="v-small">{t(`stage.${stage}`)}</span>
          </p>
        ))}
      {records
        .flatMap(({ foundRecords }) => foundRecords)
        .map(({ id, recordNumber, stage }) => (
          <p key={id}>
            <Link to={`/found/${id}`}>{recordNumber}</Link> <span className="v-small">{t(`foundStage.${stage}`)}</span>
          </p>
        ))}
    </Card>
  )
}
