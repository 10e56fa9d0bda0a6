import { useMutation, useQuery } from '@apollo/client/react'
import { Answer, RefusedNotice, useTitle } from '@vatsalya/mfe-kit'
import { useSheet, z } from '@vatsalya/mfe-kit/form'
import { Button, LinkButton, Page } from '@vatsalya/ui'
import { DatePicker } from '@vatsalya/ui/dates'
import { Checkbox, FormPage, FormSection, RadioGroup, TextArea, TextField } from '@vatsalya/ui/form'
import { Controller } from 'react-hook-form'
import { useNavigate, useParams } from 'react-router'
import { useT } from '../../messages/index.js'
import { Nothing } from '../../shared/nothing.js'
import { HomeRecord, RecordInspection } from '../record/record.graphql.js'
import type { HomeFacts } from '../record/record.page.js'

const OUTCOMES = ['COMPLIANT', 'DEFICIENT', 'CLOSURE_PROPOSED'] as const

interface Values {
  inspectedOn: string | null
  members: string
  womanPresent: boolean
  medicalOfficerPresent: boolean
  outcome: (typeof OUTCOMES)[number] | null
  findings: string
  remedyBy: string | null
}

/** Records a visit of the inspection committee (Form 46). */
export default function InspectionPage() {
  const t = useT()
  const { id = '' } = useParams()
  const { data, error, loading, refetch } = useQuery(HomeRecord, { variables: { id } })
  useTitle(t('inspect.title'))
  const home = data?.institutionById
  return (
    <Page width="text">
      <Answer error={error} there={Boolean(home)} loading={loading} retry={() => void refetch()}>
        {home ? <InspectionForm home={home} /> : <Nothing title={t('inspect.title')}>{t('record.none')}</Nothing>}
      </Answer>
    </Page>
  )
}

function InspectionForm({ home }: { home: HomeFacts }) {
  const t = useT()
  const navigate = useNavigate()
  const [record] = useMutation(RecordInspection, { refetchQueries: ['HomeRecord', 'DistrictHomes'] })
  const sheet = useSheet<Values>({
    defaults: {
      ...{ inspectedOn: null, members: '3', womanPresent: false, medicalOfficerPresent: false },
      ...{ outcome: null, findings: '', remedyBy: null },
    },
    schema: z.object({
      inspectedOn: z.string(t('inspect.dayMissing')),
      members: z.string().regex(/^\d{1,2}$/, t('inspect.membersMissing')),
      outcome: z.string(t('inspect.outcomeMissing')),
      findings: z.string().trim().min(20, t('inspect.wordsMissing')),
    }),
    send: async ({ inspectedOn, members, outcome, ...told }, idempotencyKey) => {
      if (!inspectedOn || !outcome) return null
      const input = {
        ...{ ...told, idempotencyKey, institutionId: home.id, expectedVersion: home.version },
        ...{ inspectedOn, outcome, members: Number(members) },
      }
      return (await record({ variables: { input } })).data?.recordInspection
    },
    onDone: () => void navigate(`/homes/${home.id}`),
  })
  return (
    <FormPage
      title={t('inspect.title')}
      intro={<bdi>{home.name}</bdi>}
      issues={sheet.issues}
      attempt={sheet.attempt}
      onSubmit={(event) => void sheet.submit(event)}
      acts={
        <>
          <Button kind="primary" type="submit" isPending={sheet.busy}>
            {t('inspect.act')}
          </Button>
          <LinkButton href={`/homes/${home.id}`}>{t('form.cancel')}</LinkButton>
        </>
      }
    >
      <RefusedNotice refused={sheet.refused} />
      <TeamSection sheet={sheet} />
      <FindingsSection sheet={sheet} />
    </FormPage>
  )
}

type Sheet = ReturnType<typeof useSheet<Values>>

function TeamSection({ sheet }: { sheet: Sheet }) {
  const t = useT()
  return (
    <FormSection title={t('inspect.team')} help={t('inspect.teamHelp')} part={[1, 2]}>
      <Controller
        name="inspectedOn"
        control={sheet.control}
        render={({ field: { ref: _, ...field } }) => (
          <DatePicker {...field} label={t('inspect.day')} errorMessage={sheet.errorAt('inspectedOn')} />
        )}
      />
      <Controller
        name="members"
        control={sheet.control}
        render={({ field }) => (
          <TextField
            {...field}
            label={t('inspect.members')}
            inputMode="numeric"
            width="short"
            errorMessage={sheet.errorAt('members')}
          />
        )}
      />
      {(['womanPresent', 'medicalOfficerPresent'] as const).map((name) => (
        <Controller
          key={name}
          name={name}
          control={sheet.control}
          render={({ field: { ref: _, ...field } }) => (
            <Checkbox {...field} errorMessage={sheet.errorAt(name)}>
              {t(`inspect.${name}`)}
            </Checkbox>
          )}
        />
      ))}
    </FormSection>
  )
}

function FindingsSection({ sheet }: { sheet: Sheet }) {
  const t = useT()
  return (
    <FormSection title={t('inspect.findings')} help={t('inspect.findingsHelp')} part={[2, 2]}>
      <Controller
        name="outcome"
        control={sheet.control}
        render={({ field: { ref: _, ...field } }) => (
          <RadioGroup
            {...field}
            label={t('inspect.outcome')}
            options={OUTCOMES.map((id) => ({ id, label: t(`outcome.${id}`) }))}
            errorMessage={sheet.errorAt('outcome')}
          />
        )}
      />
      <Controller
        name="findings"
        control={sheet.control}
        render={({ field }) => (
          <TextArea {...field} label={t('inspect.words')} limit={4000} errorMessage={sheet.errorAt('findings')} />
        )}
      />
      {sheet.watch('outcome') === 'DEFICIENT' && (
        <Controller
          name="remedyBy"
          control={sheet.control}
          render={({ field: { ref: _, ...field } }) => (
            <DatePicker {...field} label={t('inspect.remedyBy')} errorMessage={sheet.errorAt('remedyBy')} />
          )}
        />
      )}
    </FormSection>
  )
}
