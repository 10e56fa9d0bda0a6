import { useMutation } from '@apollo/client/react'
import { Button } from '@vatsalya/ui'
import { DateTimeField } from '@vatsalya/ui/dates'
import { ErrorSummary, TextField } from '@vatsalya/ui/form'
import { Controller } from 'react-hook-form'
import { z } from 'zod'
import { useT } from '../../messages/index.js'
import styles from '../../shared/form.module.css'
import { Refused } from '../../shared/refused.js'
import { needed, useSheet } from '../../shared/use-sheet.js'
import { RecordExamination } from './stay.graphql.js'
import type { StayRecord } from './stay.page.js'

/** A doctor has seen the child. What was found stays with the doctor. */
export function ExaminationForm({ stay }: { stay: StayRecord }) {
  const t = useT()
  const [record] = useMutation(RecordExamination, { refetchQueries: ['Stay'] })
  const sheet = useSheet<{ examinedAt: string | null; document: string }>({
    defaults: { examinedAt: null, document: '' },
    schema: z.object({ examinedAt: needed(), document: needed(3) }),
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
      <Refused refused={sheet.refused} />
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
      <Button type="submit">{t('exam.act')}</Button>
    </form>
  )
}
