import { useQuery } from '@apollo/client/react'
import {
  Button,
  Card,
  ClockLine,
  Columns,
  EmptyState,
  Facts,
  formatDateTime,
  Page,
  PageHeading,
  useChildLabel,
  useLanguage,
} from '@vatsalya/ui'
import { type ReactNode, useState } from 'react'
import { Link, useParams } from 'react-router'
import type { CasesFoundRecordQuery } from '../../generated/graphql.js'
import { ChildCard } from '../../parts/child-card.js'
import { QueryState } from '../../parts/query-state.js'
import { useCan } from '../../parts/use-can.js'
import { useClockText } from '../../parts/use-clock-text.js'
import { useTitle } from '../../parts/use-title.js'
import { Words } from '../../parts/words.js'
import { Candidates } from '../matches/candidates.js'
import { useT } from '../messages/index.js'
import { CasesFoundRecord } from './found.graphql.js'
import { ProduceDialog } from './produce-dialog.js'

export type Found = NonNullable<CasesFoundRecordQuery['foundRecordById']>

/** One found child: the 24 hours, and the facts of Form 17. */
export default function FoundRecordPage() {
  const t = useT()
  const { id = '' } = useParams()
  const { data, error, refetch } = useQuery(CasesFoundRecord, { variables: { id }, fetchPolicy: 'cache-and-network' })
  const record = data?.foundRecordById
  if (record) return <Record record={record} onDone={() => void refetch()} />
  return (
    <Page>
      <PageHeading title={t('found.record')} back={<Link to="/found">{t('found.title')}</Link>} />
      {data && !error ? (
        <EmptyState>{t('found.noRecord')}</EmptyState>
      ) : (
        <QueryState error={error} onRetry={() => void refetch()} shape="lines" count={10} />
      )}
    </Page>
  )
}

function Record({ record, onDone }: { readonly record: Found; readonly onDone: () => void }) {
  const t = useT()
  const { language } = useLanguage()
  const label = useChildLabel()
  const told = useClockText()
  const mayWrite = useCan('found:write')
  const [producing, setProducing] = useState(false)
  const { child, producedAt, board } = record
  const title = label({
    sex: child.sex,
    ageYears: child.ageYears,
    name: child.identity?.name ?? null,
    withheld: child.identityWithheld !== null,
  })
  // The number, not the name: titles stay in the browser's history.
  useTitle(record.recordNumber)
  return (
    <Page>
      <PageHeading
        title={<bdi>{title}</bdi>}
        state={t('found.state', {
          stage: t(`foundStage.${record.stage}`),
          time: formatDateTime(record.foundAt, language),
        })}
        back={<Link to="/found">{t('found.title')}</Link>}
      />
      <Columns
        main={
          <>
            <Card title={t('now.title')}>
              {producedAt ? (
                <p>
                  {t('found.isProduced', {
                    time: formatDateTime(producedAt, language),
                    board: board?.name ?? t('story.board'),
                  })}
                </p>
              ) : mayWrite ? (
                <div>
                  <Button kind="primary" onPress={() => setProducing(true)}>
                    {t('found.produce')}
                  </Button>
                </div>
              ) : (
                <p>{t('found.otherPost')}</p>
              )}
              {record.clocks.map((clock) => (
                <ClockLine key={clock.code + clock.startedAt} clock={told(clock)} />
              ))}
            </Card>
            <Form17 record={record} />
          </>
        }
        side={
          <>
            <ChildCard
              child={child}
              onClosed={onDone}
              reference={
                <>
                  <bdi>{record.recordNumber}</bdi>
                  {' · '}
                  <Link to={`/children/${child.id}`}>{t('record.child')}</Link>
                </>
              }
            />
            <Candidates of={{ subjectId: record.id }} />
          </>
        }
      />
      {producing && (
        <ProduceDialog
          record={record}
          onClose={() => setProducing(false)}
          onRefresh={onDone}
          onDone={() => {
            setProducing(false)
            onDone()
          }}
        />
      )}
    </Page>
  )
}

function Form17({ record }: { readonly record: Found }) {
  const t = useT()
  const { language } = useLanguage()
  const { particulars } = record
  const facts: { term: string; value: ReactNode }[] = [
    { term: t('found.by'), value: t(`foundBy.${record.foundBy}`) },
    { term: t('found.foundAt'), value: formatDateTime(record.foundAt, language) },
    { term: t('found.receivedAt'), value: formatDateTime(record.receivedAt, language) },
    { term: t('found.district'), value: record.district.name },
  ]
  const tell = (term: string, value: string | null | undefined) => {
    if (value) facts.push({ term, value: <Words>{value}</Words> })
  }
  tell(t('found.place'), particulars?.foundPlace)
  tell(t('found.circumstances'), particulars?.circumstances)
  tell(t('found.condition'), particulars?.condition)
  tell(t('found.belongings'), particulars?.belongings)
  tell(t('found.statedHome'), particulars?.statedHome)
  tell(t('found.handedOverBy'), particulars?.handedOverBy)
  return (
    <Card title={t('part.title')}>
      <Facts facts={facts} />
      {!particulars && <p className="v-small">{t('part.withheld')}</p>}
    </Card>
  )
}
