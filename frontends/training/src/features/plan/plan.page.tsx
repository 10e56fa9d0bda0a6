import { useMutation, useQuery } from '@apollo/client/react'
import { RefusedNotice, useSession, useTitle } from '@vatsalya/mfe-kit'
import { useSheet, z } from '@vatsalya/mfe-kit/form'
import { Button, EmptyState, LinkButton, LoadingSkeleton, Page, toast } from '@vatsalya/ui'
import { DatePicker } from '@vatsalya/ui/dates'
import { FormPage, FormSection, RadioGroup, Select, TextField } from '@vatsalya/ui/form'
import { Controller } from 'react-hook-form'
import { useNavigate } from 'react-router'
import type { ProgrammeMode, TrainingSubject } from '../../generated/graphql.js'
import { useT } from '../../messages/index.js'
import { useToday } from '../../parts/days.js'
import { mayPlan, SUBJECTS } from '../../parts/words.js'
import { TrainingStates } from '../programme/programme.graphql.js'
import { TrainingPlan } from './plan.graphql.js'

const MODES = ['IN_PERSON', 'ONLINE'] as const
const NATION = 'nation'

interface Values {
  subject: TrainingSubject | null
  title: string
  audience: string
  mode: ProgrammeMode | null
  venue: string
  startsOn: string | null
  endsOn: string | null
  seats: string
  stateCode: string | null
}

/** Puts a programme into the calendar. */
export default function PlanPage() {
  const t = useT()
  const may = mayPlan(useSession().acting?.role)
  const { data, error } = useQuery(TrainingStates)
  useTitle(t('plan.act'))
  if (!may) {
    return (
      <Page width="text">
        <EmptyState>{t('plan.notYours')}</EmptyState>
      </Page>
    )
  }
  return (
    <Page width="text">
      {data || error ? (
        <PlanForm states={data?.states ?? []} own={data?.viewer?.post?.state?.code ?? null} />
      ) : (
        <LoadingSkeleton shape="lines" count={10} />
      )}
    </Page>
  )
}

interface PlanFormProps {
  readonly states: readonly { readonly code: string; readonly name: string }[]
  /** The post's State; null for a post of the nation, which may plan anywhere. */
  readonly own: string | null
}

function PlanForm({ states, own }: PlanFormProps) {
  const t = useT()
  const navigate = useNavigate()
  const today = useToday()
  const [plan] = useMutation(TrainingPlan)
  const sheet = useSheet<Values>({
    defaults: {
      ...{ subject: null, title: '', audience: '', mode: null, venue: '' },
      ...{ startsOn: null, endsOn: null, seats: '', stateCode: own ?? NATION },
    },
    schema: z
      .object({
        subject: z.string(t('plan.subjectMissing')),
        title: z.string().trim().min(5, t('plan.titleMissing')),
        audience: z.string().trim().min(3, t('plan.audienceMissing')),
        mode: z.string(t('plan.modeMissing')),
        venue: z.string(),
        startsOn: z.string(t('plan.dayMissing')),
        endsOn: z.string(t('plan.dayMissing')),
        seats: z.string().regex(/^([1-9]\d{0,2}|1\d{3}|2000)$/, t('plan.seatsFault')),
      })
      .refine(({ mode, venue }) => mode === 'ONLINE' || venue.trim().length >= 3, {
        path: ['venue'],
        message: t('plan.venueMissing'),
      })
      .refine(({ startsOn, endsOn }) => startsOn <= endsOn, { path: ['endsOn'], message: t('plan.daysFault') }),
    send: async ({ subject, mode, startsOn, endsOn, seats, venue, stateCode, title, audience }, idempotencyKey) => {
      if (!subject || !mode || !startsOn || !endsOn) return null
      const input = {
        ...{ idempotencyKey, subject, mode, startsOn, endsOn, title, audience, seats: Number(seats) },
        venue: mode === 'ONLINE' ? null : venue,
        stateCode: stateCode === NATION ? null : stateCode,
      }
      return (await plan({ variables: { input } })).data?.planProgramme
    },
    onDone: (result) => {
      toast(t('plan.done'))
      const programme = result && 'programme' in result ? (result.programme as { id: string }) : null
      void navigate(programme ? `/programmes/${programme.id}` : '/calendar')
    },
  })
  const online = sheet.watch('mode') === 'ONLINE'
  return (
    <FormPage
      title={t('plan.act')}
      issues={sheet.issues}
      attempt={sheet.attempt}
      onSubmit={(event) => void sheet.submit(event)}
      acts={
        <>
          <Button kind="primary" type="submit" isPending={sheet.busy}>
            {t('plan.send')}
          </Button>
          <LinkButton href="/calendar">{t('form.cancel')}</LinkButton>
        </>
      }
    >
      <RefusedNotice refused={sheet.refused} onKeepMine={sheet.forget} onTakeTheirs={sheet.forget} />
      <FormSection title={t('plan.what')}>
        <Controller
          name="subject"
          control={sheet.control}
          render={({ field: { ref: _, ...field } }) => (
            <Select
              {...field}
              label={t('programme.subject')}
              options={SUBJECTS.map((id) => ({ id, label: t(`subject.${id}`) }))}
              errorMessage={sheet.errorAt('subject')}
            />
          )}
        />
        <Controller
          name="title"
          control={sheet.control}
          render={({ field }) => <TextField {...field} label={t('plan.title')} errorMessage={sheet.errorAt('title')} />}
        />
        <Controller
          name="audience"
          control={sheet.control}
          render={({ field }) => (
            <TextField
              {...field}
              label={t('programme.audience')}
              help={t('plan.audienceHelp')}
              errorMessage={sheet.errorAt('audience')}
            />
          )}
        />
      </FormSection>
      <FormSection title={t('plan.when')}>
        <Controller
          name="startsOn"
          control={sheet.control}
          render={({ field: { ref: _, ...field } }) => (
            <DatePicker {...field} label={t('plan.first')} min={today} errorMessage={sheet.errorAt('startsOn')} />
          )}
        />
        <Controller
          name="endsOn"
          control={sheet.control}
          render={({ field: { ref: _, ...field } }) => (
            <DatePicker {...field} label={t('plan.last')} min={today} errorMessage={sheet.errorAt('endsOn')} />
          )}
        />
        <Controller
          name="mode"
          control={sheet.control}
          render={({ field: { ref: _, ...field } }) => (
            <RadioGroup
              {...field}
              label={t('plan.mode')}
              orientation="horizontal"
              options={MODES.map((id) => ({ id, label: t(`mode.${id}`) }))}
              errorMessage={sheet.errorAt('mode')}
            />
          )}
        />
        {!online && (
          <Controller
            name="venue"
            control={sheet.control}
            render={({ field }) => (
              <TextField {...field} label={t('plan.venue')} errorMessage={sheet.errorAt('venue')} />
            )}
          />
        )}
        {own === null && (
          <Controller
            name="stateCode"
            control={sheet.control}
            render={({ field: { ref: _, ...field } }) => (
              <Select
                {...field}
                label={t('programme.forState')}
                options={[
                  { id: NATION, label: t('programme.nation') },
                  ...states.map(({ code, name }) => ({ id: code, label: name })),
                ]}
                errorMessage={sheet.errorAt('stateCode')}
              />
            )}
          />
        )}
        <Controller
          name="seats"
          control={sheet.control}
          render={({ field }) => (
            <TextField
              {...field}
              label={t('programme.seats')}
              inputMode="numeric"
              width="short"
              errorMessage={sheet.errorAt('seats')}
            />
          )}
        />
      </FormSection>
    </FormPage>
  )
}
