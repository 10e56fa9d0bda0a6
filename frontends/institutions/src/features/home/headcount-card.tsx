import { useMutation } from '@apollo/client/react'
import { useSession } from '@vatsalya/mfe-kit'
import { Button, Card, Facts, formatShortDate, useLanguage } from '@vatsalya/ui'
import { ErrorSummary, TextArea, TextField } from '@vatsalya/ui/form'
import { Controller } from 'react-hook-form'
import { z } from 'zod'
import type { HomeDeskQuery } from '../../generated/graphql.js'
import { useT } from '../../messages/index.js'
import { Refused } from '../../shared/refused.js'
import { useSheet } from '../../shared/use-sheet.js'
import { RecordHeadcount } from './home.graphql.js'

type Home = NonNullable<HomeDeskQuery['ownInstitution']>

const schema = z.object({ counted: z.string().regex(/^\d{1,4}$/, 'required'), note: z.string() })

/** Last night's count beside the roll of that moment. */
export function HeadcountCard({ home }: { home: Home }) {
  const t = useT()
  const { language } = useLanguage()
  const mayCount = useSession().acting?.scopes.includes('institution:admit') ?? false
  const last = home.headcounts[0]
  return (
    <Card title={t('count.title')}>
      <Facts facts={[{ term: t('count.roll'), value: home.rosterAtMidnight }]} />
      {home.headcountDue && mayCount ? (
        <CountForm day={home.headcountDue} />
      ) : (
        last && (
          <p>
            {t('count.done', { day: formatShortDate(last.day, language), counted: last.counted, roll: last.onRoll })}
            {last.note && ` ${last.note}`}
          </p>
        )
      )}
    </Card>
  )
}

function CountForm({ day }: { day: string }) {
  const t = useT()
  const [record] = useMutation(RecordHeadcount, { refetchQueries: ['HomeDesk'] })
  const sheet = useSheet<{ counted: string; note: string }>({
    defaults: { counted: '', note: '' },
    schema,
    send: async ({ counted, note }, idempotencyKey) =>
      (await record({ variables: { input: { idempotencyKey, day, counted: Number(counted), note: note || null } } }))
        .data?.recordHeadcount,
    onDone: () => {},
  })
  return (
    <form noValidate onSubmit={(event) => void sheet.submit(event)}>
      <ErrorSummary issues={sheet.issues} attempt={sheet.attempt} />
      <Refused refused={sheet.refused} />
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
      <Button kind="primary" type="submit" whyNot={sheet.busy ? t('form.sending') : null}>
        {t('count.save')}
      </Button>
    </form>
  )
}
