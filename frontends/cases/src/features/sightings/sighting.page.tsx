import { useQuery } from '@apollo/client/react'
import {
  Card,
  ClockLine,
  Columns,
  EmptyState,
  Facts,
  formatDateTime,
  Notice,
  Page,
  PageHeading,
  Panel,
  Timeline,
  useLanguage,
} from '@vatsalya/ui'
import type { ReactNode } from 'react'
import { Link, useParams } from 'react-router'
import type { CasesSightingQuery } from '../../generated/graphql.js'
import { QueryState } from '../../parts/query-state.js'
import { useClockText } from '../../parts/use-clock-text.js'
import { useRole } from '../../parts/use-role.js'
import { useTitle } from '../../parts/use-title.js'
import { Words } from '../../parts/words.js'
import { Candidates } from '../matches/candidates.js'
import { useT } from '../messages/index.js'
import { Same } from './same.js'
import { CasesSighting } from './sightings.graphql.js'
import { Triage } from './triage.js'
import { useSeenChild } from './use-seen-child.js'

export type Sighting = NonNullable<CasesSightingQuery['sightingById']>

/** One sighting: what was seen, what the desk does with it, what came of it. */
export default function SightingPage() {
  const t = useT()
  const { id = '' } = useParams()
  const { data, error, refetch } = useQuery(CasesSighting, { variables: { id }, fetchPolicy: 'cache-and-network' })
  const sighting = data?.sightingById
  if (sighting) return <Found sighting={sighting} onDone={() => void refetch()} />
  return (
    <Page>
      <PageHeading title={t('sightings.title')} back={<Link to="/sightings">{t('sightings.title')}</Link>} />
      {data && !error ? (
        <EmptyState>{t('sightings.noRecord')}</EmptyState>
      ) : (
        <QueryState error={error} onRetry={() => void refetch()} shape="lines" count={8} />
      )}
    </Page>
  )
}

function Found({ sighting, onDone }: { readonly sighting: Sighting; readonly onDone: () => void }) {
  const t = useT()
  const role = useRole()
  const told = useClockText()
  const { language } = useLanguage()
  useTitle(sighting.reference)
  const steps = sighting.history.map((step) => ({
    id: `${step.to}-${step.at}`,
    at: step.at,
    title: t(`sightingStage.${step.to}`),
    actor: step.by?.name ?? role(step.role),
    detail: step.note,
  }))
  return (
    <Page>
      <PageHeading
        title={sighting.place}
        state={`${t(`urgency.${sighting.urgency}`)} · ${t(`sightingStage.${sighting.stage}`)} · ${formatDateTime(sighting.seenAt, language)}`}
        back={<Link to="/sightings">{t('sightings.title')}</Link>}
      />
      <Columns
        main={
          <>
            {sighting.unverified && <Notice kind="attention">{t('sightings.unverified')}</Notice>}
            {sighting.clock?.state !== 'STOPPED' && sighting.clock && <ClockLine clock={told(sighting.clock)} />}
            <Triage sighting={sighting} onDone={onDone} />
            <What sighting={sighting} />
            <Same sighting={sighting} onDone={onDone} />
            <Panel title={t('story.title')}>
              <Timeline entries={steps} />
            </Panel>
          </>
        }
        side={
          <>
            <Candidates of={{ subjectId: sighting.id }} />
            <Contact contact={sighting.contact} />
          </>
        }
      />
    </Page>
  )
}

function What({ sighting }: { readonly sighting: Sighting }) {
  const t = useT()
  const { language } = useLanguage()
  const seen = useSeenChild()
  const facts: { term: string; value: ReactNode }[] = [
    {
      term: t('sightings.description'),
      value: sighting.wordsWithheld ? (
        t(`withheld.${sighting.wordsWithheld.reason}`)
      ) : (
        <Words>{sighting.description}</Words>
      ),
    },
    { term: t('sightings.child'), value: seen(sighting) },
    { term: t('sightings.seen'), value: `${formatDateTime(sighting.seenAt, language)} · ${sighting.district.name}` },
    {
      term: t('sightings.reported'),
      value: `${formatDateTime(sighting.reportedAt, language)} · ${sighting.reference}`,
    },
  ]
  if (sighting.report) {
    const { id, reportNumber } = sighting.report
    facts.push({ term: t('sightings.report'), value: <Link to={`/reports/${id}`}>{reportNumber}</Link> })
  }
  if (sighting.assignedTo) facts.push({ term: t('sightings.assigned'), value: sighting.assignedTo.name })
  return (
    <Card title={t('part.title')}>
      <Facts facts={facts} />
    </Card>
  )
}

function Contact({ contact }: Pick<Sighting, 'contact'>) {
  const t = useT()
  return (
    <Card title={t('sightings.contact')}>
      {contact?.name || contact?.phone ? (
        <p>
          <bdi>{contact.name}</bdi>
          {contact.phone && (
            <>
              {' · '}
              <a href={`tel:${contact.phone}`} dir="ltr">
                {contact.phone}
              </a>
            </>
          )}
        </p>
      ) : (
        <p>{t('sightings.noContact')}</p>
      )}
    </Card>
  )
}
