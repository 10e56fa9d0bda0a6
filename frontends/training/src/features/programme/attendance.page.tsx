import { useMutation, useQuery } from '@apollo/client/react'
import { Answer, RefusedNotice, useSession, useTitle } from '@vatsalya/mfe-kit'
import { useSheet, z } from '@vatsalya/mfe-kit/form'
import { Button, EmptyState, LinkButton, Page, Row, toast } from '@vatsalya/ui'
import { FormPage, FormSection, Select, TextField } from '@vatsalya/ui/form'
import { Controller, useFieldArray } from 'react-hook-form'
import { useNavigate, useParams } from 'react-router'
import { useT } from '../../messages/index.js'
import { mayPlan } from '../../parts/words.js'
import { TrainingAttendance, TrainingProgramme, TrainingStates } from './programme.graphql.js'
import styles from './programme.module.css'
import type { Programme } from './programme.page.js'

interface Line {
  stateCode: string | null
  participants: string
  certified: string
}

interface Values {
  attendance: Line[]
}

const EMPTY: Line = { stateCode: null, participants: '', certified: '0' }

/** Counts who came, by the State that sent them; a second count corrects the first. */
export default function AttendancePage() {
  const t = useT()
  const { id = '' } = useParams()
  const { data, error, loading, refetch } = useQuery(TrainingProgramme, { variables: { id } })
  const may = mayPlan(useSession().acting?.role)
  useTitle(t('attendance.act'))
  const programme = data?.programmeById
  return (
    <Page width="text">
      <Answer error={error} there={Boolean(programme)} loading={loading} retry={() => void refetch()} shape="lines">
        {programme && may ? (
          <AttendanceForm programme={programme} onReload={() => void refetch()} />
        ) : (
          <EmptyState>{t(programme ? 'attendance.notYours' : 'programme.none')}</EmptyState>
        )}
      </Answer>
    </Page>
  )
}

function AttendanceForm({ programme, onReload }: { readonly programme: Programme; readonly onReload: () => void }) {
  const t = useT()
  const navigate = useNavigate()
  const { data } = useQuery(TrainingStates)
  const [record] = useMutation(TrainingAttendance)
  const number = z.string().regex(/^\d{1,4}$/, t('attendance.number'))
  const sheet = useSheet<Values>({
    defaults: {
      attendance:
        programme.attendance.length > 0
          ? programme.attendance.map(({ state, participants, certified }) => ({
              stateCode: state.code,
              participants: String(participants),
              certified: String(certified),
            }))
          : [EMPTY],
    },
    schema: z.object({
      attendance: z.array(
        z
          .object({ stateCode: z.string(t('attendance.stateMissing')), participants: number, certified: number })
          .refine(({ participants, certified }) => Number(certified) <= Number(participants), {
            path: ['certified'],
            message: t('attendance.tooMany'),
          }),
      ),
    }),
    send: async ({ attendance }, idempotencyKey) => {
      const input = {
        ...{ idempotencyKey, programmeId: programme.id, expectedVersion: programme.version },
        attendance: attendance.map(({ stateCode, participants, certified }) => ({
          stateCode: stateCode ?? '',
          participants: Number(participants),
          certified: Number(certified),
        })),
      }
      return (await record({ variables: { input } })).data?.recordAttendance
    },
    onDone: () => {
      toast(t('attendance.done'))
      void navigate(`/programmes/${programme.id}`)
    },
  })
  const lines = useFieldArray({ control: sheet.control, name: 'attendance' })
  const states = (data?.states ?? []).map(({ code, name }) => ({ id: code, label: name }))
  const again = () => {
    sheet.forget()
    onReload()
  }
  return (
    <FormPage
      title={t('attendance.act')}
      intro={programme.title}
      issues={sheet.issues}
      attempt={sheet.attempt}
      onSubmit={(event) => void sheet.submit(event)}
      acts={
        <>
          <Button kind="primary" type="submit" isPending={sheet.busy}>
            {t('attendance.send')}
          </Button>
          <LinkButton href={`/programmes/${programme.id}`}>{t('form.cancel')}</LinkButton>
        </>
      }
    >
      <RefusedNotice
        refused={sheet.refused}
        onKeepMine={again}
        onTakeTheirs={() => {
          again()
          void navigate(`/programmes/${programme.id}`)
        }}
      />
      <FormSection title={t('attendance.title')} help={t('attendance.help', { seats: programme.seats })}>
        {lines.fields.map(({ id }, index) => (
          <div key={id} className={styles.row}>
            <Controller
              name={`attendance.${index}.stateCode`}
              control={sheet.control}
              render={({ field: { ref: _, ...field } }) => (
                <Select
                  {...field}
                  label={t('programme.forState')}
                  options={states}
                  errorMessage={sheet.errorAt(`attendance.${index}.stateCode`)}
                />
              )}
            />
            <Controller
              name={`attendance.${index}.participants`}
              control={sheet.control}
              render={({ field }) => (
                <TextField
                  {...field}
                  label={t('attendance.came')}
                  inputMode="numeric"
                  errorMessage={sheet.errorAt(`attendance.${index}.participants`)}
                />
              )}
            />
            <Controller
              name={`attendance.${index}.certified`}
              control={sheet.control}
              render={({ field }) => (
                <TextField
                  {...field}
                  label={t('attendance.certified')}
                  inputMode="numeric"
                  errorMessage={sheet.errorAt(`attendance.${index}.certified`)}
                />
              )}
            />
          </div>
        ))}
        <Row>
          <Button size="small" onPress={() => lines.append(EMPTY)}>
            {t('attendance.more')}
          </Button>
          {lines.fields.length > 1 && (
            <Button size="small" kind="plain" onPress={() => lines.remove(lines.fields.length - 1)}>
              {t('attendance.less')}
            </Button>
          )}
        </Row>
      </FormSection>
    </FormPage>
  )
}
