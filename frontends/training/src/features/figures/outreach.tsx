import { Panel } from '@vatsalya/ui'
import { DataTable } from '@vatsalya/ui/table'
import type { TrainingReplyQuery } from '../../generated/graphql.js'
import { useT } from '../../messages/index.js'
import { useDayRange } from '../../parts/days.js'

type Activity = TrainingReplyQuery['outreachActivities'][number]

/** Conferences, workshops and symposiums, in the order of the reply. */
export function Outreach({ activities }: { readonly activities: readonly Activity[] }) {
  const t = useT()
  const range = useDayRange()
  const source = activities[0]?.source
  const days = ({ startsOn, endsOn }: Activity) => {
    if (!startsOn) return t('outreach.noDay')
    return range(startsOn, endsOn ?? startsOn)
  }
  return (
    <Panel title={t('outreach.title')}>
      <DataTable
        label={t('outreach.title')}
        rows={activities}
        rowId={({ title, startsOn }) => `${title}${startsOn ?? ''}`}
        empty={t('figures.none')}
        columns={[
          { key: 'title', title: t('outreach.what'), cell: ({ title, kind }) => `${t(`kind.${kind}`)}: ${title}` },
          { key: 'days', title: t('outreach.when'), cell: days, sortBy: ({ startsOn }) => startsOn ?? null },
          {
            key: 'place',
            title: t('outreach.where'),
            cell: ({ place, states }) => place ?? states.map(({ name }) => name).join(t('comma')),
          },
          { key: 'audience', title: t('programme.audience'), cell: ({ audience }) => audience },
        ]}
      />
      {source && <p className="v-small">{t('source', { source })}</p>}
    </Panel>
  )
}
