import { clockColumn, type DataColumn, DataTable } from '@vatsalya/ui/table'
import type { HomeRowFragment } from '../../generated/graphql.js'
import { useT } from '../../messages/index.js'
import { useClockText } from '../../shared/use-clock-text.js'
import styles from './district.module.css'

interface HomesTableProps {
  readonly homes: readonly HomeRowFragment[]
  readonly total: number
  /** A bench looks for a bed: where the home is tells it more than when it is inspected. */
  readonly bench: boolean
}

/** Homes as rows: for whom, how full, and what the law wants of them next. */
export function HomesTable({ homes, total, bench }: HomesTableProps) {
  const t = useT()
  const told = useClockText()
  const place: DataColumn<HomeRowFragment> = {
    key: 'place',
    title: t('homes.place'),
    cell: ({ district }) => district.name,
    sortBy: ({ district }) => district.name,
  }
  const duties: DataColumn<HomeRowFragment>[] = [
    clockColumn({
      key: 'inspection',
      title: t('homes.inspection'),
      clock: ({ clocks }) => clocks.filter(({ code }) => code === 'CCI_INSPECT').map(told)[0],
    }),
    clockColumn({
      key: 'registration',
      title: t('homes.registration'),
      // A registration that has long to run needs no drawing.
      clock: ({ clocks }) =>
        clocks
          .filter(({ code, state }) => (code === 'CCI_REG' || code === 'CCI_PROV_MAX') && state !== 'RUNNING')
          .map(told)[0],
      otherwise: ({ registration }) => t(`registration.${registration.status}`),
    }),
  ]
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
      cell: (home) => <Fullness home={home} />,
      sortBy: ({ occupancy, sanctionedCapacity }) => occupancy / sanctionedCapacity,
    },
    {
      key: 'free',
      title: t('home.free'),
      kind: 'number',
      cell: ({ freeBeds }) => freeBeds,
      sortBy: ({ freeBeds }) => freeBeds,
    },
    ...(bench ? [place] : duties),
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

/** How full a home is, drawn and in figures; an overfull one fills its bar. */
function Fullness({ home }: { readonly home: HomeRowFragment }) {
  const t = useT()
  const { occupancy, sanctionedCapacity } = home
  const share = Math.min(100, Math.round((100 * occupancy) / Math.max(1, sanctionedCapacity)))
  return (
    <span className={styles.fullness}>
      <span className={styles.beds} aria-hidden="true">
        <span style={{ inlineSize: `${share}%` }} />
      </span>
      {t('homes.full', { children: occupancy, places: sanctionedCapacity })}
    </span>
  )
}
