import { useQuery } from '@apollo/client/react'
import { Card, PartialOutage } from '@vatsalya/ui'
import parts from '../../parts/parts.module.css'
import { Endings } from './endings.js'
import { HandOvers } from './hand-overs.js'
import { Leads } from './leads.js'
import { useT } from './messages/index.js'
import { Risk } from './risk.js'
import { CasesSearch } from './search.graphql.js'
import { Units } from './units.js'

/** What is done for a missing child besides the stages. It comes after the record, which stands without it. */
export function Search({ id, onDone }: { readonly id: string; readonly onDone: () => void }) {
  const t = useT()
  const { data, error, refetch } = useQuery(CasesSearch, { variables: { id }, fetchPolicy: 'cache-and-network' })
  const report = data?.missingReportById
  if (!report) {
    return error ? <PartialOutage missing={t('search.missing')} onRetry={() => void refetch()} /> : null
  }
  const done = () => {
    void refetch()
    onDone()
  }
  return (
    <Card title={t('search.title')}>
      {report.episode > 1 && <p>{t('search.episode', { episode: report.episode })}</p>}
      <div className={parts.form}>
        <Risk report={report} questions={data.riskQuestions} onDone={done} />
        <Leads report={report} onDone={done} />
        <Units report={report} onDone={done} />
        <HandOvers report={report} onDone={done} />
        <Endings report={report} onDone={done} />
      </div>
    </Card>
  )
}
