import { useMutation, useQuery } from '@apollo/client/react'
import { Button, ConflictNotice, dayKey, EmptyState, Page, PageHeading, serverTime, toast } from '@vatsalya/ui'
import { FormPage } from '@vatsalya/ui/form'
import { useState } from 'react'
import { useForm } from 'react-hook-form'
import { Link, useNavigate, useParams } from 'react-router'
import { ActNotice } from '../../parts/act-notice.js'
import { QueryState } from '../../parts/query-state.js'
import { useAct } from '../../parts/use-act.js'
import { useFormFaults } from '../../parts/use-form-faults.js'
import { useTitle } from '../../parts/use-title.js'
import { useT } from '../messages/index.js'
import { useT as usePastT } from '../past/messages/index.js'
import { CasesUpdateMissingReport } from './acts.graphql.js'
import { changeOf, correctSchema, differences, valuesOf } from './correct.values.js'
import { CorrectFields, useFieldLabels } from './correct-fields.js'
import { CasesRecord } from './record.graphql.js'
import type { Report } from './record.types.js'

/** Corrects what a report tells. */
export default function CorrectPage() {
  const t = useT()
  const { id = '' } = useParams()
  const { data, error, refetch } = useQuery(CasesRecord, { variables: { id }, fetchPolicy: 'cache-and-network' })
  const report = data?.missingReportById
  if (report?.particulars) return <Correct report={report} onReload={async () => void (await refetch())} />
  return (
    <Page>
      <PageHeading title={t('correct.act')} back={<Link to={`/reports/${id}`}>{t('record.title')}</Link>} />
      {data && !error ? (
        <EmptyState>{t(report ? 'part.withheld' : 'record.none')}</EmptyState>
      ) : (
        <QueryState error={error} onRetry={() => void refetch()} shape="lines" count={10} />
      )}
    </Page>
  )
}

interface CorrectProps {
  readonly report: Report
  readonly onReload: () => Promise<void>
}

function Correct({ report, onReload }: CorrectProps) {
  const t = useT()
  const past = usePastT()
  const navigate = useNavigate()
  const act = useAct()
  const faults = useFormFaults(act)
  const labels = useFieldLabels()
  // What the officer saw when the form was opened: only what differs from it is sent.
  const [seen, setSeen] = useState(() => valuesOf(report))
  const [nothing, setNothing] = useState(false)
  const { control, getValues, reset } = useForm({ defaultValues: seen })
  const [update] = useMutation(CasesUpdateMissingReport)
  useTitle(`${t('correct.act')} · ${report.reportNumber}`)

  async function send() {
    const told = faults.check(correctSchema(t, dayKey(serverTime.now()), past('past.reasonShort')), getValues())
    if (!told) return
    const change = changeOf(seen, getValues(), told)
    setNothing(change === null)
    if (!change) return
    const done = await act.run(async (idempotencyKey) => {
      const input = { idempotencyKey, reportId: report.id, expectedVersion: report.version, ...change }
      const answer = (await update({ variables: { input } })).data?.updateMissingReport
      // The other's change is fetched, so that both stand side by side.
      if (answer?.__typename === 'Conflict') await onReload()
      return answer
    })
    if (!done) return
    toast(t('correct.done'))
    navigate(`/reports/${report.id}`)
  }

  const standing = valuesOf(report)
  const conflict = act.refusal?.kind === 'conflict'
  function takeTheirs() {
    setSeen(standing)
    reset(standing)
    act.forget()
  }
  return (
    <Page>
      <FormPage
        title={t('correct.act')}
        intro={<bdi>{report.reportNumber}</bdi>}
        issues={faults.issues}
        attempt={faults.attempt}
        onSubmit={() => void send()}
        acts={
          <>
            <Button kind="primary" type="submit" isPending={act.busy}>
              {t('correct.send')}
            </Button>
            <Link to={`/reports/${report.id}`}>{t('cancel')}</Link>
          </>
        }
      >
        {conflict ? (
          <ConflictNotice
            by={report.lastChange.by?.name ?? null}
            at={report.lastChange.at}
            changes={differences(standing, getValues()).map(({ path, ...texts }) => ({
              field: labels.get(path) ?? path,
              ...texts,
            }))}
            onTakeTheirs={takeTheirs}
            onKeepMine={() => act.forget()}
          />
        ) : (
          <ActNotice act={act} />
        )}
        {nothing && <p role="status">{t('correct.nothing')}</p>}
        <CorrectFields control={control} faults={faults} />
      </FormPage>
    </Page>
  )
}
