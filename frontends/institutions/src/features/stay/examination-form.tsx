import { useMutation } from '@apollo/client/react'
import { RefusedNotice } from '@vatsalya/mfe-kit'
import { useSheet, z } from '@vatsalya/mfe-kit/form'
import { Button } from '@vatsalya/ui'
import { DateTimeField } from '@vatsalya/ui/dates'
import { ErrorSummary, TextField } from '@vatsalya/ui/form'
import { Controller } from 'react-hook-form'
import { useT } from '../../messages/index.js'
import styles from '../../shared/form.module.css'
import { RecordExamination } from './stay.graphql.js'
import type { StayRecord } from './stay.page.js'

/** A doctor has seen the child. What was found stays with the doctor. */
export function ExaminationForm({ stay }: { stay: StayRecord }) {
  const t = useT()
  const [record] = useMutation(RecordExamination, { refetchQueries: ['Stay'] })
  const sheet = useSheet<{ examinedAt: string | null; document: string }>({
    defaults: { examinedAt: null, document: '' },
    schema: z.object({
      examinedAt: z.string(t('exam.atMissing')),
      document: z.string().trim().min(3, t('exam.documentMissing')),
    }),
    send: async ({ examinedAt, document }, idempotencyKey) => {
      const input = {
        ...{ idempotencyKey, placementId: stay.id, expectedVersion: stay.version, document },
        examinedAt: examinedAt ?? '',
      }
      return (await record({ variables: { input } })).data?.recordExamination
    },
    onDone: () => {},
  })
  return (
    <form noValidate className={styles.form} onSubmit={(event) => void sheet.submit(event)}>
      <ErrorSummary issues={sheet.issues} attempt={sheet.attempt} />
      <RefusedNotice refused={sheet.refused} />
      <Controller
        name="examinedAt"
        control={sheet.control}
        render={({ field: { ref: _, ...field } }) => (
          <DateTimeField {...field} label={t('exam.at')} errorMessage={sheet.errorAt('examinedAt')} />
        )}
      />
      <Controller
        name="document"
        control={sheet.control}
        render={({ field }) => (
          <TextField {...field} label={t('exam.document')} errorMessage={sheet.errorAt('document')} />
        )}
      />
      <Button type="submit" isPending={sheet.busy}>
        {t('exam.act')}
      </Button>
    </form>
  )
}
