import { useMutation } from '@apollo/client/react'
import { RefusedNotice } from '@vatsalya/mfe-kit'
import { useSheet, z } from '@vatsalya/mfe-kit/form'
import { Button } from '@vatsalya/ui'
import { DatePicker } from '@vatsalya/ui/dates'
import { ErrorSummary, TextField } from '@vatsalya/ui/form'
import { Controller } from 'react-hook-form'
import { useT } from '../../messages/index.js'
import styles from '../../shared/form.module.css'
import { MoveCarePlan } from './stay.graphql.js'
import type { StayRecord } from './stay.page.js'

interface Props {
  readonly stay: StayRecord
  readonly move: 'APPROVE' | 'FILE' | 'REVIEW'
  readonly version: number
}

/** The act that comes next in the life of a plan. */
export function PlanMove({ stay, move, version }: Props) {
  const t = useT()
  const [send] = useMutation(MoveCarePlan, { refetchQueries: ['Stay', 'HomeDesk'] })
  const dated = move !== 'APPROVE'
  const sheet = useSheet<{ note: string; nextReviewOn: string | null }>({
    defaults: { note: '', nextReviewOn: null },
    schema: z.object({
      note: z.string().trim().min(3, t('move.noteMissing')),
      ...(dated ? { nextReviewOn: z.string(t('move.nextMissing')) } : {}),
    }),
    send: async ({ note, nextReviewOn }, idempotencyKey) => {
      const input = { idempotencyKey, placementId: stay.id, expectedVersion: version, move, note, nextReviewOn }
      return (await send({ variables: { input } })).data?.moveCarePlan
    },
    onDone: () => {},
  })
  return (
    <form noValidate className={styles.form} onSubmit={(event) => void sheet.submit(event)}>
      <ErrorSummary issues={sheet.issues} attempt={sheet.attempt} />
      <RefusedNotice refused={sheet.refused} />
      <Controller
        name="note"
        control={sheet.control}
        render={({ field }) => (
          <TextField {...field} label={t(`move.${move}.note`)} errorMessage={sheet.errorAt('note')} />
        )}
      />
      {dated && (
        <Controller
          name="nextReviewOn"
          control={sheet.control}
          render={({ field: { ref: _, ...field } }) => (
            <DatePicker
              {...field}
              label={t('plan.next')}
              help={t('move.nextHelp')}
              errorMessage={sheet.errorAt('nextReviewOn')}
            />
          )}
        />
      )}
      <Button kind="primary" type="submit" isPending={sheet.busy}>
        {t(`move.${move}.act`)}
      </Button>
    </form>
  )
}
