import { useQuery } from '@apollo/client/react'
import { useTitle } from '@vatsalya/mfe-kit'
import {
  Button,
  Card,
  Columns,
  EmptyState,
  Facts,
  formatNumber,
  formatPercent,
  Page,
  PageHeading,
  Panel,
  useLanguage,
} from '@vatsalya/ui'
import { DataTable } from '@vatsalya/ui/table'
import { useState } from 'react'
import type { AdministrationFairnessQuery } from '../../generated/graphql.js'
import { useT } from '../../messages/index.js'
import { QueryState } from '../../parts/query-state.js'
import { useMay } from '../../parts/use-may.js'
import { Calibrations } from './calibrations.js'
import { groupName, inOrder } from './group-name.js'
import { AdministrationFairness } from './matching.graphql.js'
import { Recalibrate } from './recalibrate.js'

type Fairness = NonNullable<AdministrationFairnessQuery['matchFairness']>

/** How well matching works for each group, and the calibration by verdicts. */
export default function MatchingPage() {
  const t = useT()
  const mayTune = useMay('match:tune')
  const [asking, setAsking] = useState(false)
  const { data, error, refetch } = useQuery(AdministrationFairness)
  useTitle(t('matching.title'))
  return (
    <Page>
      <PageHeading
        title={t('matching.title')}
        state={t('matching.state')}
        act={mayTune && <Button onPress={() => setAsking(true)}>{t('matching.recalibrate')}</Button>}
      />
      {data ? (
        data.matchFairness ? (
          <Columns main={<Groups fairness={data.matchFairness} />} side={<Whole fairness={data.matchFairness} />} />
        ) : (
          <EmptyState>{t('matching.none')}</EmptyState>
        )
      ) : (
        <QueryState error={error} onRetry={() => void refetch()} />
      )}
      {mayTune && (data || error) && <Calibrations />}
      {asking && <Recalibrate onClose={() => setAsking(false)} />}
    </Page>
  )
}

function Groups({ fairness }: { readonly fairness: Fairness }) {
  const t = useT()
  const { language } = useLanguage()
  const nameOf = (group: Fairness['groups'][number]) => groupName(group, t)
  return (
    <Panel title={t('matching.groups')}>
      <DataTable
        label={t('matching.groups')}
        rows={inOrder(fairness.groups)}
        rowId={({ dimension, group }) => `${dimension} ${group}`}
        columns={[
          { key: 'group', title: t('matching.group'), cell: nameOf, sortBy: nameOf },
          {
            key: 'n',
            title: t('matching.children'),
            kind: 'number',
            cell: ({ n }) => formatNumber(n, language),
            sortBy: ({ n }) => n,
          },
          {
            key: 'r10',
            title: t('matching.r10'),
            kind: 'number',
            cell: ({ recallAt10 }) => formatPercent(recallAt10, language),
            sortBy: ({ recallAt10 }) => recallAt10,
          },
        ]}
      />
    </Panel>
  )
}

function Whole({ fairness }: { readonly fairness: Fairness }) {
  const t = useT()
  const { language } = useLanguage()
  return (
    <Card title={t('matching.whole')}>
      <Facts
        facts={[
          { term: t('matching.r10'), value: formatPercent(fairness.whole, language) },
          { term: t('matching.gap'), value: t('matching.points', { n: fairness.gapPoints }) },
          { term: t('matching.allowed'), value: t('matching.points', { n: fairness.allowedPoints }) },
          { term: t('matching.parameters'), value: fairness.parameters },
          { term: t('matching.basis'), value: fairness.basis },
        ]}
      />
    </Card>
  )
}
