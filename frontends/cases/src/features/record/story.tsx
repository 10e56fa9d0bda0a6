import { useQuery } from '@apollo/client/react'
import { Panel, PartialOutage, Timeline, type TimelineEntry } from '@vatsalya/ui'
import { useRole } from '../../parts/use-role.js'
import { useT } from '../messages/index.js'
import { CasesChildElsewhere } from './record.graphql.js'
import type { Report } from './record.types.js'

/** One timeline over all owners: the report's steps, posters, sightings, and the homes that had the child. */
export function Story({ report }: { readonly report: Report }) {
  const t = useT()
  const role = useRole()
  const elsewhere = useQuery(CasesChildElsewhere, { variables: { id: report.child.id } })
  const station = report.station?.name ?? report.district.name
  const entries: TimelineEntry[] = report.history.map((change) => ({
    id: `${change.to}-${change.at}`,
    at: change.at,
    title: t(`stage.${change.to}`),
    actor: change.by?.name ?? role(change.role),
    owner: station,
    detail: [change.reason, change.document && t('story.document', { number: change.document })]
      .filter(Boolean)
      .join(' · '),
  }))
  for (const poster of report.posters) {
    entries.push({
      id: poster.id,
      at: poster.releasedAt,
      title: t('story.poster', { number: poster.posterNumber }),
      actor: poster.releasedBy?.name,
      owner: station,
    })
    if (poster.withdrawnAt) {
      const title = t('story.posterBack', { number: poster.posterNumber })
      entries.push({ id: `${poster.id}-back`, at: poster.withdrawnAt, title, detail: poster.withdrawnReason })
    }
  }
  for (const sighting of report.sightings) {
    const title = t('story.sighting', { place: sighting.place })
    entries.push({ id: sighting.id, at: sighting.reportedAt, title, detail: t(`sightingStage.${sighting.stage}`) })
  }
  for (const stay of elsewhere.data?.childById?.placements ?? []) {
    const home = stay.institution?.name ?? t('story.home')
    const detail = t('story.order', { number: stay.orderNumber })
    entries.push({ id: stay.id, at: stay.admittedAt, title: t('story.admitted', { home }), owner: home, detail })
    if (stay.dischargedAt) {
      entries.push({ id: `${stay.id}-out`, at: stay.dischargedAt, title: t('story.discharged', { home }), owner: home })
    }
  }
  return (
    <Panel title={t('story.title')}>
      <Timeline
        entries={entries}
        missing={
          elsewhere.error && <PartialOutage missing={t('story.homes')} onRetry={() => void elsewhere.refetch()} />
        }
      />
    </Panel>
  )
}
