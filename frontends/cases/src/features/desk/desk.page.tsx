import { useQuery } from '@apollo/client/react'
import { useSession } from '@vatsalya/mfe-kit'
import {
  Button,
  Card,
  ClockRiver,
  Columns,
  EmptyState,
  formatDay,
  formatNumber,
  formatTime,
  LinkButton,
  Page,
  PageHeading,
  type RiverKey,
  riverKeyOf,
  serverTime,
  useLanguage,
  WorkList,
} from '@vatsalya/ui'
import { useMemo, useState } from 'react'
import { useT } from '../../messages/index.js'
import { QueryState } from '../../parts/query-state.js'
import { firstClock, useReportRow } from '../../parts/report-row.js'
import { useCan } from '../../parts/use-can.js'
import { useTitle } from '../../parts/use-title.js'
import { CasesDesk } from './desk.graphql.js'
import styles from './desk.module.css'
import { DeskSide } from './desk-side.js'

const FORTNIGHT = 15 * 86_400_000
const SHOWN = 10
/** A figure of usual length: the sentence keeps its lines when the true ones come. */
const LIKELY = 10

/** The first page of police, district, State and ministry: what must be done now, and by when. */
export function DeskPage() {
  const t = useT()
  const { language } = useLanguage()
  const acting = useSession().acting
  const mayWrite = useCan('missing:write')
  const maySeeSightings = useCan('sighting:read')
  // Those who only look on have no pair that waits for them.
  const mayMatch = useCan('match:decide')
  const [column, setColumn] = useState<RiverKey | null>(null)
  const [all, setAll] = useState(false)
  const dueBefore = useMemo(() => new Date(serverTime.now() + FORTNIGHT).toISOString(), [])
  const { data, error, refetch } = useQuery(CasesDesk, {
    variables: { dueBefore, sightings: maySeeSightings, matches: mayMatch },
    fetchPolicy: 'cache-and-network',
  })
  const post = data?.viewer?.post
  const row = useReportRow(post?.office?.id)
  useTitle(t('desk.title'))

  const now = serverTime.now()
  const reports = data?.missingReports.edges.map(({ node }) => node) ?? []
  const due = reports.flatMap((report) => {
    const clock = firstClock(report.clocks)
    return clock ? [{ report, clock }] : []
  })
  const chosen = column ? due.filter(({ clock }) => riverKeyOf(clock, now) === column) : due
  const shown = all || column ? chosen : chosen.slice(0, SHOWN)
  const total = data?.missingReports.totalCount ?? 0
  const desk = data?.missingDesk
  const day = formatDay(now, language)
  const place = acting?.office ?? acting?.district ?? acting?.state
  return (
    <Page>
      <PageHeading
        title={t('desk.title')}
        state={
          <>
            {place && <>{place} · </>}
            <span className={data || error ? undefined : styles.coming}>
              {(data || error) && !desk
                ? day
                : t('desk.state', { day, breached: desk?.breached ?? LIKELY, soon: desk?.dueSoon ?? LIKELY })}
            </span>
          </>
        }
        act={
          mayWrite && (
            <LinkButton kind="primary" href="/reports/new">
              {t('register.act')}
            </LinkButton>
          )
        }
      />
      {(data || !error) && (
        <Card>
          <ClockRiver clocks={data ? due.map(({ clock }) => clock) : null} selected={column} onSelect={setColumn} />
          {total > reports.length && (
            <p className="v-small">
              {t('desk.first', {
                shown: formatNumber(reports.length, language),
                total: formatNumber(total, language),
              })}
            </p>
          )}
        </Card>
      )}
      <Columns
        main={
          <WorkList
            title={t('desk.next')}
            items={shown.map(({ report }) => row(report))}
            {...(data
              ? {
                  count: t('list.count', {
                    shown: formatNumber(shown.length, language),
                    total: formatNumber(column ? chosen.length : total, language),
                    time: formatTime(now, language),
                  }),
                }
              : {})}
            {...(data
              ? due.length === 0
                ? { instead: <EmptyState checkedAt={now}>{t('desk.nothing')}</EmptyState> }
                : {}
              : { instead: <QueryState error={error} onRetry={() => void refetch()} count={8} /> })}
            more={
              data && <DeskMore all={all || column !== null || chosen.length <= SHOWN} onAll={() => setAll(true)} />
            }
          />
        }
        side={
          data ? (
            <DeskSide
              desk={desk ?? null}
              matches={data.matchPairs ?? null}
              sightings={data.sightings ?? null}
              state={post?.state?.code ?? null}
            />
          ) : null
        }
      />
    </Page>
  )
}

function DeskMore({ all, onAll }: { readonly all: boolean; readonly onAll: () => void }) {
  const t = useT()
  if (!all) {
    return (
      <Button size="small" onPress={onAll}>
        {t('desk.more')}
      </Button>
    )
  }
  return (
    <LinkButton size="small" href="/reports">
      {t('desk.all')}
    </LinkButton>
  )
}
