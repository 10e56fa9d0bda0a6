import { type DataColumn, DataTable } from '@vatsalya/ui/table'
import type { ProgrammeRowFragment } from '../../generated/graphql.js'
import { useT } from '../../messages/index.js'
import { useDayRange } from '../../parts/days.js'

interface ProgrammesTableProps {
  readonly programmes: readonly ProgrammeRowFragment[]
  readonly past: boolean
}

/** Programmes by first day, and the seats for which this post's jurisdiction nominated. */
export function ProgrammesTable({ programmes, past }: ProgrammesTableProps) {
  const t = useT()
  const range = useDayRange()
  const columns: DataColumn<ProgrammeRowFragment>[] = [
    { key: 'title', title: t('programme.title'), cell: ({ title }) => title },
    {
      key: 'days',
      title: t('programme.days'),
      cell: ({ startsOn, endsOn }) => range(startsOn, endsOn),
      sortBy: ({ startsOn }) => startsOn,
    },
    {
      key: 'where',
      title: t('outreach.where'),
      cell: ({ mode, venue }) => (mode === 'ONLINE' ? t('mode.ONLINE') : (venue ?? '')),
    },
    { key: 'status', title: t('programme.status'), cell: ({ status }) => t(`status.${status}`) },
    {
      key: 'seats',
      title: t('programme.seats'),
      kind: 'number',
      cell: ({ seats }) => seats,
      sortBy: ({ seats }) => seats,
    },
    {
      key: 'nominated',
      title: t('programme.nominated'),
      kind: 'number',
      cell: ({ nominations }) => nominated(nominations),
      sortBy: ({ nominations }) => nominated(nominations),
    },
  ]
  return (
    <DataTable
      label={t(past ? 'span.past' : 'span.ahead')}
      columns={columns}
      rows={programmes}
      rowId={({ id }) => id}
      rowHref={({ id }) => `/programmes/${id}`}
      empty={t('calendar.empty')}
    />
  )
}

/** Seats asked for and not declined. */
function nominated(nominations: ProgrammeRowFragment['nominations']): number {
  return nominations.filter(({ status }) => status !== 'DECLINED').reduce((sum, { seats }) => sum + seats, 0)
}
