import { useMutation } from '@apollo/client/react'
import { RefusedNotice } from '@vatsalya/mfe-kit'
import { useSheet, z } from '@vatsalya/mfe-kit/form'
import { Button } from '@vatsalya/ui'
import { ErrorSummary, TextArea, TextField } from '@vatsalya/ui/form'
import { Controller } from 'react-hook-form'
import { useT } from '../../messages/index.js'
import styles from '../../shared/form.module.css'
import own from './headcount-card.module.css'
import { RecordHeadcount } from './home.graphql.js'

/** Writes the count of the midnight that began `day`. Apart from the page, because forms are heavy. */
export default function CountForm({ day }: { day: string }) {
  const t = useT()
  const [record] = useMutation(RecordHeadcount, { refetchQueries: ['HomeDesk'] })
  const sheet = useSheet<{ counted: string; note: string }>({
    defaults: { counted: '', note: '' },
    schema: z.object({ counted: z.string().regex(/^\d{1,4}$/, t('count.missing')), note: z.string() }),
    send: async ({ counted, note }, idempotencyKey) =>
      (await record({ variables: { input: { idempotencyKey, day, counted: Number(counted), note: note || null } } }))
        .data?.recordHeadcount,
    onDone: () => {},
  })
  return (
    <form noValidate className={styles.form} onSubmit={(event) => void sheet.submit(event)}>
      <ErrorSummary issues={sheet.issues} attempt={sheet.attempt} />
      <RefusedNotice refused={sheet.refused} />
      <div className={own.fields}>
        <Controller
          name="counted"
          control={sheet.control}
          render={({ field }) => (
            <TextField
              {...field}
              label={t('count.counted')}
              inputMode="numeric"
              width="short"
              errorMessage={sheet.errorAt('counted')}
            />
          )}
        />
        <Controller
          name="note"
          control={sheet.control}
          render={({ field }) => (
            <TextArea
              {...field}
              label={t('count.note')}
              help={t('count.noteHelp')}
              optional
              rows={2}
              errorMessage={sheet.errorAt('note')}
            />
          )}
        />
      </div>
      <Button kind="primary" type="submit" isPending={sheet.busy}>
        {t('count.save')}
      </Button>
    </form>
  )
}
