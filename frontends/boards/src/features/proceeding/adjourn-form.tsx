import { useMutation } from '@apollo/client/react'
import { RefusedNotice } from '@vatsalya/mfe-kit'
import { useSheet, z } from '@vatsalya/mfe-kit/form'
import { Button, formatDate, Row, toast, useLanguage } from '@vatsalya/ui'
import { DatePicker } from '@vatsalya/ui/dates'
import { ErrorSummary, TextField } from '@vatsalya/ui/form'
import { useState } from 'react'
import { Controller } from 'react-hook-form'
import { useT } from '../../messages/index.js'
import { dayAfter, useToday } from '../../parts/days.js'
import { finalClock, useActText } from '../../parts/words.js'
import { BoardsAdjourn } from './proceeding.graphql.js'
import styles from './proceeding.module.css'
import type { Matter } from './proceeding.page.js'

interface Values {
  nextHearingOn: string | null
  nextAct: string
}

interface AdjournFormProps {
  readonly matter: Matter
  readonly onReload: () => void
}

/** Puts the matter on another day: behind a button, for most who open a matter come to read it. */
export function AdjournForm({ matter, onReload }: AdjournFormProps) {
  const t = useT()
  const [open, setOpen] = useState(false)
  if (!open) {
    return (
      <Row>
        <Button onPress={() => setOpen(true)}>{t('adjourn.act')}</Button>
      </Row>
    )
  }
  return <Sheet matter={matter} onReload={onReload} onClose={() => setOpen(false)} />
}

function Sheet({ matter, onReload, onClose }: AdjournFormProps & { readonly onClose: () => void }) {
  const t = useT()
  const { language } = useLanguage()
  const act = useActText()
  const today = useToday()
  const [adjourn] = useMutation(BoardsAdjourn)
  const sheet = useSheet<Values>({
    defaults: { nextHearingOn: null, nextAct: act(matter.nextAct) },
    schema: z.object({
      nextHearingOn: z.string(t('adjourn.dayMissing')),
      nextAct: z.string().trim().min(3, t('adjourn.actMissing')),
    }),
    send: async ({ nextHearingOn, nextAct }, idempotencyKey) => {
      const input = { proceedingId: matter.id, expectedVersion: matter.version, idempotencyKey }
      // What the platform set and nobody changed goes back as it stands, so that it is read in every language.
      const kept = nextAct === act(matter.nextAct) ? matter.nextAct : nextAct
      const { data } = await adjourn({
        variables: { input: { ...input, nextHearingOn: nextHearingOn ?? '', nextAct: kept } },
      })
      return data?.adjournProceeding
    },
    onDone: () => {
      toast(t('adjourn.done'))
      onReload()
      onClose()
    },
  })
  const limit = finalClock(matter.clocks)
  const day = sheet.watch('nextHearingOn')
  const late = limit && limit.state !== 'STOPPED' && day !== null && day > limit.dueAt.slice(0, 10)
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
      <ErrorSummary issues={sheet.issues} attempt={sheet.attempt} />
      <RefusedNotice
        refused={sheet.refused}
        onKeepMine={again}
        onTakeTheirs={() => {
          sheet.reset()
          again()
          onClose()
        }}
      />
      <Controller
        name="nextHearingOn"
        control={sheet.control}
        render={({ field: { ref: _, ...field } }) => (
          <DatePicker
            {...field}
            label={t('adjourn.day')}
            help={
              late
                ? t('adjourn.late', { day: formatDate(limit.dueAt, language) })
                : t('adjourn.dayHelp', { day: limit ? formatDate(limit.dueAt, language) : '' })
            }
            min={today}
            max={dayAfter(today, 120)}
            errorMessage={sheet.errorAt('nextHearingOn')}
          />
        )}
      />
      <Controller
        name="nextAct"
        control={sheet.control}
        render={({ field }) => (
          <TextField
            {...field}
            label={t('matter.nextAct')}
            help={t('adjourn.actHelp')}
            errorMessage={sheet.errorAt('nextAct')}
          />
        )}
      />
      <Row>
        <Button kind="primary" type="submit" isPending={sheet.busy}>
          {t('adjourn.send')}
        </Button>
        <Button onPress={onClose}>{t('form.cancel')}</Button>
      </Row>
    </form>
  )
}
