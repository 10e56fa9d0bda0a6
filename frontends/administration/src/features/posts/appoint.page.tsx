import { useMutation, useQuery } from '@apollo/client/react'
import { faultOf, type GraphFault, newIdempotencyKey, type Refusal, refusalOf } from '@vatsalya/graph-client'
import { useTitle } from '@vatsalya/mfe-kit'
import { Button, LinkButton, Page, toast } from '@vatsalya/ui'
import { FormPage, Select, TextField } from '@vatsalya/ui/form'
import { useState } from 'react'
import { Controller, useForm, useWatch } from 'react-hook-form'
import { useNavigate, useSearchParams } from 'react-router'
import { useT } from '../../messages/index.js'
import { ActNotice } from '../../parts/act-notice.js'
import { ROLES } from '../../parts/roles.js'
import { type Appointment, readAppointment } from './appointment.js'
import { AdministrationAppoint, AdministrationRoles } from './posts.graphql.js'
import { OfficeField, PersonField } from './search-fields.js'

const FIELDS = ['personId', 'role', 'officeId', 'title'] as const

/** Gives a person a post: who, as what, in which office. */
export default function AppointPage() {
  const t = useT()
  useTitle(t('posts.appoint'))
  const navigate = useNavigate()
  const [search] = useSearchParams()
  const { control, getValues, setValue } = useForm<Appointment>({
    defaultValues: { personId: search.get('person'), role: null, officeId: null, title: '' },
  })
  const role = useWatch({ control, name: 'role' })
  const roles = useQuery(AdministrationRoles)
  const [mutate, { loading }] = useMutation(AdministrationAppoint)
  const [idempotencyKey, setKey] = useState(newIdempotencyKey)
  const [sent, setSent] = useState('')
  const [missing, setMissing] = useState<readonly string[]>([])
  const [attempt, setAttempt] = useState(0)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [fault, setFault] = useState<GraphFault | null>(null)

  const told = refusal?.kind === 'invalid' ? refusal.issues : []
  const issues = [
    ...FIELDS.filter((field) => missing.includes(field)).map((path) => ({ path, message: t(`fault.${path}`) })),
    ...told,
  ]
  const errorAt = (field: string) => issues.find(({ path }) => path === field)?.message
  const appoint = async () => {
    const { appointment, faults } = readAppointment(getValues())
    setMissing(faults)
    setRefusal(null)
    setFault(null)
    setAttempt((count) => count + 1)
    if (!appointment) return
    // Other words are another act: they get a key of their own.
    const words = JSON.stringify(appointment)
    const key = sent === '' || sent === words ? idempotencyKey : newIdempotencyKey()
    setKey(key)
    setSent(words)
    try {
      const { data } = await mutate({ variables: { input: { ...appointment, idempotencyKey: key } } })
      const refused = refusalOf(data?.appointToPost)
      setRefusal(refused)
      if (refused) return
      toast(t('posts.appointed'))
      void navigate(`/people/${appointment.personId}`)
    } catch (error) {
      setFault(faultOf(error))
    }
  }
  return (
    <Page width="text">
      <FormPage
        title={t('posts.appoint')}
        intro={t('posts.appointHelp')}
        issues={issues}
        attempt={attempt}
        onSubmit={() => void appoint()}
        acts={
          <>
            <Button kind="primary" type="submit" isPending={loading}>
              {t('posts.appointAct')}
            </Button>
            <LinkButton href="/posts">{t('cancel')}</LinkButton>
          </>
        }
      >
        <Controller
          control={control}
          name="personId"
          render={({ field }) => (
            <PersonField value={field.value} onChange={field.onChange} errorMessage={errorAt('personId')} />
          )}
        />
        <Controller
          control={control}
          name="role"
          render={({ field }) => (
            <Select
              label={t('posts.role')}
              name="role"
              options={ROLES.filter((id) => id !== 'CITIZEN').map((id) => ({ id, label: t(`role.${id}`) }))}
              value={field.value}
              onChange={(value) => {
                field.onChange(value)
                setValue('officeId', null)
              }}
              errorMessage={errorAt('role')}
            />
          )}
        />
        <Controller
          control={control}
          name="officeId"
          render={({ field }) => (
            <OfficeField
              key={role}
              kinds={roles.data?.roles.find(({ code }) => code === role)?.officeKinds ?? null}
              value={field.value}
              onChange={field.onChange}
              errorMessage={errorAt('officeId')}
            />
          )}
        />
        <Controller
          control={control}
          name="title"
          render={({ field }) => (
            <TextField
              {...field}
              optional
              label={t('posts.titleField')}
              help={t('posts.titleHelp')}
              errorMessage={errorAt('title')}
            />
          )}
        />
        {(fault || (refusal && refusal.kind !== 'invalid')) && <ActNotice refusal={refusal} fault={fault} />}
      </FormPage>
    </Page>
  )
}
