import { useLazyQuery } from '@apollo/client/react'
import { Button, Notice, Page } from '@vatsalya/ui'
import { FormPage, TextField } from '@vatsalya/ui/form'
import { useState } from 'react'
import { Controller, useForm } from 'react-hook-form'
import { useT } from '../../messages/index.js'
import { QueryState } from '../../parts/query-state.js'
import { useTitle } from '../../parts/use-title.js'
import { Stages } from './stages.js'
import { CitizenReportStatus } from './status.graphql.js'

/** Twelve letters and digits, with or without the KP before them; the graph reads all spellings. */
const LIKELY = /^\s*(kp)?[\s-]*([0-9a-z][\s-]*){12}$/i

/** What became of a report, in general words, for whoever holds its number. */
export default function StatusPage() {
  const t = useT()
  useTitle(t('status.title'))
  const { control, getValues } = useForm({ defaultValues: { reference: '' } })
  const [wrong, setWrong] = useState(false)
  const [attempt, setAttempt] = useState(0)
  const [ask, { data, error, loading, called }] = useLazyQuery(CitizenReportStatus, { fetchPolicy: 'network-only' })
  const find = () => {
    const { reference } = getValues()
    const likely = LIKELY.test(reference)
    setWrong(!likely)
    setAttempt((count) => count + 1)
    if (likely) void ask({ variables: { reference } })
  }
  const message = wrong ? t('fault.reference') : undefined
  return (
    <Page width="text">
      <FormPage
        title={t('status.title')}
        intro={t('status.intro')}
        issues={message ? [{ path: 'reference', message }] : []}
        attempt={attempt}
        onSubmit={find}
        acts={
          <Button kind="primary" type="submit" isPending={loading}>
            {t('status.find')}
          </Button>
        }
      >
        <Controller
          control={control}
          name="reference"
          render={({ field }) => (
            <TextField
              {...field}
              label={t('status.reference')}
              help={t('status.referenceHelp')}
              width="medium"
              autoComplete="off"
              spellCheck="false"
              errorMessage={message}
            />
          )}
        />
      </FormPage>
      {!wrong && called && (loading || error) && <QueryState shape="lines" count={3} error={error} onRetry={find} />}
      {!wrong && data?.reportStatus && !loading && <Stages status={data.reportStatus} />}
      {!wrong && data?.reportStatus === null && !loading && !error && (
        <Notice kind="attention" live title={t('status.unknown')}>
          <p>{t('status.unknownHelp')}</p>
        </Notice>
      )}
    </Page>
  )
}
