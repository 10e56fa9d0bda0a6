import type { TimelineEntry } from '@vatsalya/ui'
import type {
  CasesChildElsewhereQuery,
  ChildProceedingsFragment,
  ChildRecordsFragment,
  JoinPartsFragment,
} from '../../generated/graphql.js'
import { useRole } from '../../parts/use-role.js'
import { useT } from '../messages/index.js'
import { useT as useChildT } from './messages/index.js'

type Stay = NonNullable<CasesChildElsewhereQuery['childById']>['placements'][number]
type Proceeding = ChildProceedingsFragment['proceedings'][number]

/** What a child's story is made of: all its records, from every owner. */
export interface Told {
  readonly records: readonly ChildRecordsFragment[]
  readonly stays: readonly Stay[]
  readonly proceedings: readonly Proceeding[]
  readonly joins: readonly JoinPartsFragment[]
}

/** All that happened to a child, by all its records and from every owner, for one timeline. */
export function useStory({ records, stays, proceedings, joins }: Told): TimelineEntry[] {
  const t = useT()
  const child = useChildT()
  const role = useRole()
  const entries: TimelineEntry[] = []
  const reports = records.flatMap(({ missingReports }) => missingReports)
  for (const report of reports) {
    const station = report.station?.name ?? report.district.name
    // Steps of several reports stand between each other: each says whose it is.
    const owner = reports.length > 1 ? `${station} · ${report.reportNumber}` : station
    for (const { to, at, by, role: code, document } of report.history) {
      const title = to === 'REPORTED' ? t('story.reported', { number: report.reportNumber }) : t(`stage.${to}`)
      const detail = document && t('story.document', { number: document })
      entries.push({ id: `${report.id}-${to}-${at}`, at, title, actor: by?.name ?? role(code), owner, detail })
    }
    for (const { id, place, reportedAt, stage } of report.sightings) {
      const title = t('story.sighting', { place })
      entries.push({ id, at: reportedAt, title, owner, detail: t(`sightingStage.${stage}`) })
    }
  }
  for (const { id, recordNumber, foundAt, foundBy, producedAt, office, board } of records.flatMap(
    ({ foundRecords }) => foundRecords,
  )) {
    const title = t('story.found', { number: recordNumber })
    entries.push({ id, at: foundAt, title, actor: t(`foundBy.${foundBy}`), owner: office?.name })
    if (producedAt) {
      const before = t('story.produced', { board: board?.name ?? t('story.board') })
      entries.push({ id: `${id}-produced`, at: producedAt, title: before, owner: office?.name })
    }
  }
  for (const { id, admittedAt, dischargedAt, dischargeReason, orderNumber, institution } of stays) {
    const home = institution?.name ?? t('story.home')
    const detail = t('story.order', { number: orderNumber })
    entries.push({ id, at: admittedAt, title: t('story.admitted', { home }), owner: home, detail })
    if (dischargedAt) {
      const why = dischargeReason && t(`discharge.${dischargeReason}`)
      entries.push({
        id: `${id}-out`,
        at: dischargedAt,
        title: t('story.discharged', { home }),
        owner: home,
        detail: why,
      })
    }
  }
  for (const { id, number, openedAt, closedAt, board, orders } of proceedings) {
    entries.push({ id, at: openedAt, title: t('story.opened', { number }), owner: board.name })
    for (const order of orders) {
      const title = `${t(`order.${order.kind}`)} · ${order.number}`
      entries.push({ id: order.id, at: order.issuedAt, title, owner: board.name })
    }
    if (closedAt)
      entries.push({ id: `${id}-end`, at: closedAt, title: t('story.closed', { number }), owner: board.name })
  }
  for (const { id, kind, confirmed, decidedAt, decidedBy } of joins) {
    if (!confirmed || !decidedAt) continue
    entries.push({ id, at: decidedAt, title: child(`join.story.${kind}`), actor: decidedBy?.name })
  }
  return entries
}
