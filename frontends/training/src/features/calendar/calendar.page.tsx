import { useQuery } from '@apollo/client/react'
import { Answer, useSession, useTitle } from '@vatsalya/mfe-kit'
import { Button, FilterSentence, LinkButton, Page, PageHeading, Row } from '@vatsalya/ui'
import { useState } from 'react'
import type { ProgrammeFilter, TrainingSubject } from '../../generated/graphql.js'
import { useT } from '../../messages/index.js'
import { dayAfter, useToday } from '../../parts/days.js'
import { mayPlan, SUBJECTS } from '../../parts/words.js'
import { TrainingCalendar } from './calendar.graphql.js'
import { ProgrammesTable } from './programmes-table.js'

const SPANS = ['open', 'past'] as const
const PAST_DAYS = 180

/** The calendar: what lies ahead and who is nominated; or what was held. */
export default function CalendarPage() {
  const t = useT()
  const today = useToday()
  const [subject, setSubject] = useState<TrainingSubject | null>(null)
  const [span, setSpan] = useState<(typeof SPANS)[number] | null>(null)
  // Where each page shown so far begins.
  const [trail, setTrail] = useState<readonly (string | null)[]>([null])
  const role = useSession().acting?.role
  useTitle(t('calendar.title'))
  const filter: ProgrammeFilter = {
    subject,
    ...(span === 'open' ? { statuses: ['NOMINATIONS_OPEN'] } : {}),
    ...(span === 'past' ? { from: dayAfter(today, -PAST_DAYS), to: today } : {}),
  }
  const { data, previousData, error, loading, refetch } = useQuery(TrainingCalendar, {
    variables: { filter, after: trail.at(-1) ?? null },
    fetchPolicy: 'cache-and-network',
  })
  const page = (data ?? previousData)?.programmes
  const rows = page?.edges.map(({ node }) => node) ?? []
  return (
    <Page>
      <PageHeading
        title={t('calendar.title')}
        state={page && t(span === 'past' ? 'calendar.held' : 'calendar.state', { count: page.totalCount })}
        act={
          mayPlan(role) && (
            <LinkButton kind="primary" href="/plan">
              {t('plan.act')}
            </LinkButton>
          )
        }
      />
      <FilterSentence
        parts={[
          {
            key: 'span',
            name: t('calendar.span'),
            options: SPANS.map((id) => ({ id, label: t(`span.${id}`) })),
            value: span,
            anyLabel: t('span.ahead'),
          },
          {
            key: 'subject',
            name: t('programme.subject'),
            options: SUBJECTS.map((id) => ({ id, label: t(`subject.${id}`) })),
            value: subject,
            anyLabel: t('subject.any'),
          },
        ]}
        onChange={(key, value) => {
          setTrail([null])
          if (key === 'span') setSpan(SPANS.find((known) => known === value) ?? null)
          else setSubject(SUBJECTS.find((known) => known === value) ?? null)
        }}
      />
      <Answer error={error} there={Boolean(page)} loading={loading} retry={() => void refetch()} count={8}>
        <ProgrammesTable programmes={rows} past={span === 'past'} />
        <Row>
          {trail.length > 1 && <Button onPress={() => setTrail(trail.slice(0, -1))}>{t('calendar.previous')}</Button>}
          {page?.pageInfo.hasNextPage && (
            <Button onPress={() => setTrail([...trail, page.pageInfo.endCursor ?? null])}>{t('calendar.next')}</Button>
          )}
        </Row>
      </Answer>
    </Page>
  )
}
