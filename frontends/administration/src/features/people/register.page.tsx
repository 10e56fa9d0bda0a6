import { useMutation } from '@apollo/client/react'
import { faultOf, type GraphFault, newIdempotencyKey, type Refusal, refusalOf } from '@vatsalya/graph-client'
import { useTitle } from '@vatsalya/mfe-kit'
import { Button, LinkButton, Page, toast } from '@vatsalya/ui'
import { FormPage, TextField } from '@vatsalya/ui/form'
import { useState } from 'react'
import { Controller, useForm } from 'react-hook-form'
import { useNavigate } from 'react-router'
import { useT } from '../../messages/index.js'
import { ActNotice } from '../../parts/act-notice.js'
import { AdministrationRegisterPerson } from './people.graphql.js'
import { type Registration, readRegistration } from './registration.js'

/** Enters a person, who can then be appointed to a post. */
export default function RegisterPage() {
  const t = useT()
  useTitle(t('people.register'))
  const navigate = useNavigate()
  const { control, getValues } = useForm<Registration>({ defaultValues: { name: '', account: '' } })
  const [mutate, { loading }] = useMutation(AdministrationRegisterPerson)
  const [idempotencyKey, setKey] = useState(newIdempotencyKey)
  const [found, setFound] = useState<readonly (keyof Registration)[]>([])
  const [attempt, setAttempt] = useState(0)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [fault, setFault] = useState<GraphFault | null>(null)

  const told = refusal?.kind === 'invalid' ? refusal.issues.map(({ path }) => path) : []
  const issues = (['name', 'account'] as const).flatMap((path) => {
    if (found.includes(path)) return [{ path, message: t(`fault.${path}`) }]
    // The rules are checked here already: what the graph still refuses is an account that is somebody's.
    return told.includes(path) ? [{ path, message: t(path === 'account' ? 'fault.accountTaken' : 'fault.name') }] : []
  })
  const errorAt = (field: string) => issues.find(({ path }) => path === field)?.message

  async function register() {
    const { person, faults } = readRegistration(getValues())
    setFound(faults)
    setRefusal(null)
    setFault(null)
    setAttempt((count) => count + 1)
    if (!person) return
    try {
      const { data } = await mutate({ variables: { input: { ...person, idempotencyKey } } })
      const refused = refusalOf(data?.registerPerson)
      setRefusal(refused)
      setKey(newIdempotencyKey())
      if (refused || data?.registerPerson.__typename !== 'RegisterPersonOk') return
      toast(t('people.registered'))
      void navigate(`/people/${data.registerPerson.person?.id}`)
    } catch (error) {
      // The same key goes with the next try: a lost answer counts once.
      setFault(faultOf(error))
    }
  }
  return (
    <Page width="text">
      <FormPage
        title={t('people.register')}
        intro={t('people.registerHelp')}
        issues={issues}
        attempt={attempt}
        onSubmit={() => void register()}
        acts={
          <>
            <Button kind="primary" type="submit" isPending={loading}>
              {t('people.registerAct')}
            </Button>
            <LinkButton href="/">{t('cancel')}</LinkButton>
          </>
        }
      >
        <Controller
          control={control}
          name="name"
          render={({ field }) => (
            <TextField {...field} label={t('people.name')} help={t('people.nameHelp')} errorMessage={errorAt('name')} />
          )}
        />
        <Controller
          control={control}
          name="account"
          render={({ field }) => (
            <TextField
              {...field}
              optional
              label={t('people.accountField')}
              help={t('people.accountHelp')}
              errorMessage={errorAt('account')}
            />
          )}
        />
        {(fault || (refusal && refusal.kind !== 'invalid')) && <ActNotice refusal={refusal} fault={fault} />}
      </FormPage>
    </Page>
  )
}
