import { useMutation } from '@apollo/client/react'
import { RefusedNotice } from '@vatsalya/mfe-kit'
import { useSheet, z } from '@vatsalya/mfe-kit/form'
import { Button, Row, toast } from '@vatsalya/ui'
import { TextField } from '@vatsalya/ui/form'
import { Controller } from 'react-hook-form'
import { useT } from '../../messages/index.js'
import { TrainingNominate } from './programme.graphql.js'
import styles from './programme.module.css'

interface NominateFormProps {
  readonly programmeId: string
  readonly onReload: () => void
}

/** Asks for seats for the post's own district or State. */
export function NominateForm({ programmeId, onReload }: NominateFormProps) {
  const t = useT()
  const [nominate] = useMutation(TrainingNominate)
  const sheet = useSheet<{ seats: string }>({
    defaults: { seats: '' },
    schema: z.object({ seats: z.string().regex(/^([1-9]|[1-4]\d|50)$/, t('nominate.fault')) }),
    send: async ({ seats }, idempotencyKey) => {
      const input = { idempotencyKey, programmeId, seats: Number(seats) }
      return (await nominate({ variables: { input } })).data?.nominate
    },
    onDone: () => {
      toast(t('nominate.done'))
      sheet.reset()
      onReload()
    },
  })
  const again = () => {
    sheet.forget()
    onReload()
  }
  return (
    <form
      noValidate
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault()
        void sheet.submit(event)
      }}
    >
      <RefusedNotice refused={sheet.refused} onKeepMine={again} onTakeTheirs={again} />
      <Controller
        name="seats"
        control={sheet.control}
        render={({ field }) => (
          <TextField
            {...field}
            label={t('nominate.seats')}
            help={t('nominate.help')}
            inputMode="numeric"
            width="short"
            errorMessage={sheet.errorAt('seats') ?? sheet.errorAt('programmeId')}
          />
        )}
      />
      <Row>
        <Button kind="primary" type="submit" isPending={sheet.busy}>
          {t('nominate.act')}
        </Button>
      </Row>
    </form>
  )
}
