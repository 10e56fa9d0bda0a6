import { Clock } from '@vatsalya/ui'
import { type DataColumn, DataTable } from '@vatsalya/ui/table'
import type { HomeRowFragment } from '../../generated/graphql.js'
import { useT } from '../../messages/index.js'

/** Homes as rows: for whom, how full, and what the law wants of them next. */
export function HomesTable({ homes, total }: { homes: readonly HomeRowFragment[]; total: number }) {
  const t = useT()
  const columns: DataColumn<HomeRowFragment>[] = [
    { key: 'name', title: t('homes.name'), cell: (home) => <bdi>{home.name}</bdi> },
    {
      key: 'for',
      title: t('homes.for'),
      cell: ({ kind, takes }) => `${t(`home.${kind}`)} · ${t(`takes.${takes}`)}`,
    },
    {
      key: 'children',
      title: t('homes.children'),
      kind: 'number',
      cell: ({ occupancy, sanctionedCapacity }) => `${occupancy} / ${sanctionedCapacity}`,
    },
    { key: 'free', title: t('home.free'), kind: 'number', cell: ({ freeBeds }) => freeBeds },
    {
      key: 'inspection',
      title: t('homes.inspection'),
      cell: ({ clocks }) => {
        const clock = clocks.find(({ code }) => code === 'CCI_INSPECT')
        return clock ? <Clock clock={clock} /> : null
      },
    },
    {
      key: 'registration',
      title: t('homes.registration'),
      cell: ({ registration, clocks }) => {
        const clock = clocks.find(({ code }) => code === 'CCI_REG' || code === 'CCI_PROV_MAX')
        return clock && clock.state !== 'RUNNING' ? <Clock clock={clock} /> : t(`registration.${registration.status}`)
      },
    },
  ]
  return (
    <DataTable
      label={t('homes.count', { shown: homes.length, total })}
      columns={columns}
      rows={homes}
      rowId={({ id }) => id}
      rowHref={({ id }) => `/homes/${id}`}
      empty={t('homes.empty')}
    />
  )
}
