import { useQuery } from '@apollo/client/react'
import {
  Card,
  Columns,
  dayKey,
  EmptyState,
  Facts,
  formatDateTime,
  Page,
  PageHeading,
  serverTime,
  useLanguage,
} from '@vatsalya/ui'
import { DateField } from '@vatsalya/ui/dates'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import type { CasesCorrectionsQuery } from '../../generated/graphql.js'
import parts from '../../parts/parts.module.css'
import { QueryState } from '../../parts/query-state.js'
import { useRole } from '../../parts/use-role.js'
import { useTitle } from '../../parts/use-title.js'
import { Words } from '../../parts/words.js'
import { useT as useRecordT } from '../messages/index.js'
import { useT } from './messages/index.js'
import { CasesCorrections, CasesReportOnDay } from './past.graphql.js'
import { useFact } from './use-fact.js'

type Correction = NonNullable<CasesCorrectionsQuery['missingReportById']>['corrections'][number]

/** What was corrected in a report, and the report as it stood on a day. */
export default function PastPage() {
  const t = useT()
  const record = useRecordT()
  const { id = '' } = useParams()
  const { data, error, refetch } = useQuery(CasesCorrections, { variables: { id }, fetchPolicy: 'cache-and-network' })
  const report = data?.missingReportById
  useTitle(`${t('past.title')} · ${report?.reportNumber ?? ''}`)
  return (
    <Page>
      <PageHeading
        title={t('past.title')}
        state={t('past.intro')}
        back={<Link to={`/reports/${id}`}>{report?.reportNumber ?? record('record.title')}</Link>}
      />
      {report ? (
        <Columns
          main={<Corrections corrections={report.corrections} />}
          side={<OnDay id={id} from={dayKey(new Date(report.registeredAt).getTime())} />}
        />
      ) : data && !error ? (
        <EmptyState>{record('record.none')}</EmptyState>
      ) : (
        <QueryState error={error} onRetry={() => void refetch()} shape="lines" count={10} />
      )}
    </Page>
  )
}

function Corrections({ corrections }: { readonly corrections: readonly Correction[] }) {
  const t = useT()
  const { language } = useLanguage()
  const role = useRole()
  const tell = useFact()
  if (corrections.length === 0) return <EmptyState>{t('past.none')}</EmptyState>
  return (
    <>
      {corrections.map(({ id, at, by, role: code, reason, changed }) => (
        <Card
          key={id}
          title={t('past.by', {
            name: by?.name ?? role(code) ?? t('past.machine'),
            time: formatDateTime(at, language),
          })}
        >
          {reason && <Words>{reason}</Words>}
          <Facts
            facts={changed.map(({ fact, before, after }) => ({
              term: t(`fact.${fact}`),
              value: (
                <>
                  <del>
                    <span className="v-hidden">{t('past.before')} </span>
                    <bdi>{before ? tell(fact, before) : t('past.nothing')}</bdi>
                  </del>{' '}
                  <ins>
                    <span className="v-hidden">{t('past.after')} </span>
                    <bdi>{after ? tell(fact, after) : t('past.nothing')}</bdi>
                  </ins>
                </>
              ),
            }))}
          />
        </Card>
      ))}
    </>
  )
}

function OnDay({ id, from }: { readonly id: string; readonly from: string }) {
  const t = useT()
  const record = useRecordT()
  const tell = useFact()
  const today = dayKey(serverTime.now())
  const [on, setOn] = useState<string | null>(from)
  const { data, error, refetch } = useQuery(CasesReportOnDay, { variables: { id, on: on ?? today }, skip: on === null })
  const stood = data?.missingReportById?.asItStood
  return (
    <Card title={t('past.day')}>
      <div className={parts.form}>
        <DateField label={t('past.on')} value={on} onChange={setOn} min={from} max={today} />
        {on === null ? null : stood ? (
          <Facts
            facts={[
              { term: t('past.stage'), value: record(`stage.${stood.stage}`) },
              ...stood.facts.map(({ fact, value }) => ({
                term: t(`fact.${fact}`),
                value: <bdi>{tell(fact, value)}</bdi>,
              })),
            ]}
          />
        ) : data && !error ? (
          <p role="status">{t('past.notYet')}</p>
        ) : (
          <QueryState error={error} onRetry={() => void refetch()} shape="lines" count={6} />
        )}
      </div>
    </Card>
  )
}
