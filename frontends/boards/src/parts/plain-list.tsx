import { Clock } from '@vatsalya/ui'
import { DataTable } from '@vatsalya/ui/table'
import type { MatterRowFragment } from '../generated/graphql.js'
import { useT } from '../messages/index.js'
import { firstClock, useActText, useClockText } from './words.js'

interface PlainListProps {
  readonly matters: readonly MatterRowFragment[]
  readonly label: string
}

/** The list while nobody can tell sex and age: numbers, acts and limits. Apart, because tables are large. */
export default function PlainList({ matters, label }: PlainListProps) {
  const t = useT()
  const told = useClockText()
  const act = useActText()
  return (
    <DataTable
      label={label}
      rows={matters}
      rowId={({ id }) => id}
      rowHref={({ id }) => `/proceedings/${id}`}
      columns={[
        { key: 'number', title: t('matter.number'), cell: ({ number }) => <bdi>{number}</bdi> },
        { key: 'act', title: t('matter.nextAct'), cell: ({ nextAct }) => act(nextAct) },
        {
          key: 'clock',
          title: t('matter.limit'),
          cell: ({ clocks }) => {
            const clock = firstClock(clocks)
            return clock && <Clock clock={told(clock)} />
          },
        },
      ]}
    />
  )
}
