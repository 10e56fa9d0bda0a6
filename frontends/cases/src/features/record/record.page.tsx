import { useQuery } from '@apollo/client/react'
import {
  byUrgency,
  Card,
  ClockLine,
  Columns,
  EmptyState,
  formatDate,
  formatDateTime,
  Page,
  PageHeading,
  useChildLabel,
  useLanguage,
} from '@vatsalya/ui'
import { Link, useParams } from 'react-router'
import { ChildCard } from '../../parts/child-card.js'
import { QueryState } from '../../parts/query-state.js'
import { useClockText } from '../../parts/use-clock-text.js'
import { useTitle } from '../../parts/use-title.js'
import { Candidates } from '../matches/candidates.js'
import { useT } from '../messages/index.js'
import { useT as usePastT } from '../past/messages/index.js'
import { Search } from '../search/search.js'
import { Particulars } from './particulars.js'
import { Posters } from './posters.js'
import { CasesRecord } from './record.graphql.js'
import type { Report } from './record.types.js'
import { Sightings } from './sightings.js'
import { Story } from './story.js'
import { WhatNow } from './what-now.js'

/** One missing report: who, what now, by when, what is known, what happened. */
export default function RecordPage() {
  const t = useT()
  const { id = '' } = useParams()
  const { data, error, refetch } = useQuery(CasesRecord, { variables: { id }, fetchPolicy: 'cache-and-network' })
  const report = data?.missingReportById
  if (report) return <Record report={report} onDone={() => void refetch()} />
  return (
    <Page>
      <PageHeading title={t('record.title')} back={<Link to="/reports">{t('reports.title')}</Link>} />
      {data && !error ? (
        <EmptyState>{t('record.none')}</EmptyState>
      ) : (
        <QueryState error={error} onRetry={() => void refetch()} shape="lines" count={10} />
      )}
    </Page>
  )
}

function Record({ report, onDone }: { readonly report: Report; readonly onDone: () => void }) {
  const t = useT()
  const past = usePastT()
  const { language } = useLanguage()
  const label = useChildLabel()
  const told = useClockText()
  const { child } = report
  const title = label({
    sex: child.sex,
    ageYears: child.ageYears,
    name: child.identity?.name ?? null,
    withheld: child.identityWithheld !== null,
  })
  // The number, not the name: titles stay in the browser's history.
  useTitle(report.reportNumber)
  const clocks = [...report.clocks].sort(byUrgency)
  return (
    <Page>
      <PageHeading
        title={<bdi>{title}</bdi>}
        state={t('record.state', {
          stage: t(`stage.${report.stage}`),
          since: formatDate(report.missingSince, language),
        })}
        back={<Link to="/reports">{t('reports.title')}</Link>}
      />
      <Columns
        main={
          <>
            <WhatNow report={report} onDone={onDone} />
            {clocks.length > 0 && (
              <Card title={t('record.clocks')}>
                {clocks.map((clock) => (
                  <ClockLine key={clock.code + clock.startedAt} clock={told(clock)} />
                ))}
              </Card>
            )}
            <Particulars report={report} />
            <Search id={report.id} onDone={onDone} />
            <Story report={report} />
          </>
        }
        side={
          <>
            <ChildCard
              child={child}
              onClosed={onDone}
              reference={
                <>
                  <bdi>{report.reportNumber}</bdi>
                  {' · '}
                  <Link to={`/children/${child.id}`}>{t('record.child')}</Link>
                </>
              }
            />
            <Candidates of={{ reportId: report.id }} />
            <Posters report={report} onDone={onDone} />
            <Sightings report={report} />
            <p className="v-small">
              {t('record.changed', { time: formatDateTime(report.lastChange.at, language) })}
              {report.lastChange.by && ` · ${report.lastChange.by.name}`}
            </p>
            {report.particulars && <Link to={`/reports/${report.id}/past`}>{past('past.link')}</Link>}
          </>
        }
      />
    </Page>
  )
}
