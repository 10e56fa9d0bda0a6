import { useQuery } from '@apollo/client/react'
import { Answer, useSession } from '@vatsalya/mfe-kit'
import { formatNumber, formatPercent, Panel, useLanguage } from '@vatsalya/ui'
import { clockColumn, type DataColumn } from '@vatsalya/ui/table'
import { CRORE } from '../../figures/words.js'
import { InsightsStatesDesk } from './desk.graphql.js'
import { useDeskText } from './messages/index.js'
import { numberColumn } from './number-column.js'
import { ShortTable } from './short-table.js'
import { owes, type StateRow, stateRows } from './state-rows.js'
import { inSentence, yearsOf } from './years.js'

interface Props {
  /** First and last day of the financial year so far. */
  readonly from: string
  readonly to: string
}

/** All States beside each other for a post of the nation: those whose certificate is owed first. */
export function StatesDesk({ from, to }: Props) {
  const t = useDeskText()
  const { language } = useLanguage()
  const scopes = useSession().acting?.scopes ?? []
  const { year, owedYear } = yearsOf(from)
  const { data, error, refetch } = useQuery(InsightsStatesDesk, { variables: { from, to, year, owedYear } })
  const rows = data ? stateRows(data) : []
  const count = (key: string, title: string, value: (row: StateRow) => number | null) =>
    numberColumn(key, title, language, value)
  const certificateTitle = t('desk.certificate', { year: inSentence(owedYear) })
  const money: DataColumn<StateRow>[] = [
    {
      key: 'released',
      title: t('desk.released', { year: inSentence(year) }),
      kind: 'number',
      cell: ({ released }) =>
        released === null
          ? ''
          : formatNumber(released / CRORE, language, { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
      sortBy: ({ released }) => released,
    },
    {
      key: 'used',
      title: t('desk.used'),
      kind: 'number',
      cell: ({ used }) => (used === null ? '' : formatPercent(Math.round(used * 100) / 100, language)),
      sortBy: ({ used }) => used,
    },
    clockColumn({
      key: 'certificate',
      title: certificateTitle,
      clock: ({ certificate }) => certificate && { ...certificate, label: certificateTitle, owner: t('desk.owner') },
      sortBy: (row) => (row.certificate ? Number(!owes(row)) : null),
    }),
  ]
  const columns: DataColumn<StateRow>[] = [
    { key: 'state', title: t('states.state'), cell: ({ name }) => <bdi>{name}</bdi>, sortBy: ({ name }) => name },
    count('reported', t('desk.reported'), ({ reported }) => reported),
    count('untraced', t('desk.untraced'), ({ untraced }) => untraced),
    // The police and those above them look at reports and FIRs; the programme at its bodies, homes and money.
    ...(scopes.includes('scheme:read')
      ? [
          count('beyond', t('desk.beyond'), ({ beyondLimit }) => beyondLimit),
          count('quorum', t('desk.quorum'), ({ withoutQuorum }) => withoutQuorum),
          count('inspections', t('desk.inspections'), ({ inspectionsOverdue }) => inspectionsOverdue),
          ...money,
        ]
      : [count('withFir', t('desk.withFir'), ({ withFir }) => withFir)]),
  ]
  const told = scopes.includes('scheme:read')
    ? t('states.owed', { count: rows.filter(owes).length, year: inSentence(owedYear) })
    : null
  return (
    <Panel title={t('states.title')}>
      <Answer error={error} there={Boolean(data)} part={t('states.title')} shape="rows" retry={() => void refetch()}>
        {told && <p>{told}</p>}
        <ShortTable label={t('states.title')} columns={columns} rows={rows} rowId={({ code }) => code} />
      </Answer>
    </Panel>
  )
}
