import { useMutation, useQuery } from '@apollo/client/react'
import { Answer, RefusedNotice, useTitle } from '@vatsalya/mfe-kit'
import { useSheet, z } from '@vatsalya/mfe-kit/form'
import {
  Button,
  Card,
  Columns,
  Facts,
  formatDateTime,
  IdentityCard,
  LinkButton,
  Notice,
  Page,
  serverTime,
  useChildLabel,
  useLanguage,
} from '@vatsalya/ui'
import { DateTimeField } from '@vatsalya/ui/dates'
import { FormPage, FormSection, RadioGroup, TextField } from '@vatsalya/ui/form'
import { Controller } from 'react-hook-form'
import { useNavigate, useParams } from 'react-router'
import type { GateOrderToAdmitQuery } from '../../generated/graphql.js'
import { useT } from '../../messages/index.js'
import { childLabel } from '../../shared/child.js'
import { Nothing } from '../../shared/nothing.js'
import { AdmitChild, GateOrderToAdmit } from './admission.graphql.js'

type Order = NonNullable<GateOrderToAdmitQuery['gateOrderById']>

/** Admits the child on the order that waits at the gate. */
export default function AdmissionPage() {
  const t = useT()
  const { id = '' } = useParams()
  const { data, error, loading, refetch } = useQuery(GateOrderToAdmit, { variables: { id } })
  useTitle(t('admit.title'))
  const order = data?.gateOrderById
  return (
    <Page>
      <Answer error={error} there={Boolean(order)} loading={loading} retry={() => void refetch()}>
        {order ? (
          <Columns main={<AdmissionForm order={order} />} side={<OrderCard order={order} />} />
        ) : (
          <Nothing title={t('admit.title')}>{t('admit.none')}</Nothing>
        )}
      </Answer>
    </Page>
  )
}

interface Values {
  admittedAt: string | null
  broughtBy: string
  sex: 'GIRL' | 'BOY' | 'TRANSGENDER' | null
  ageYears: string
  medicalAt: string | null
  belongings: string
}

function AdmissionForm({ order }: { order: Order }) {
  const t = useT()
  const navigate = useNavigate()
  const label = useChildLabel()
  const [admit] = useMutation(AdmitChild, { refetchQueries: ['HomeDesk'] })
  const sheet = useSheet<Values>({
    defaults: {
      admittedAt: new Date(serverTime.now()).toISOString(),
      broughtBy: '',
      sex: order.sex ?? null,
      ageYears: String(order.ageYears ?? ''),
      medicalAt: null,
      belongings: '',
    },
    schema: z.object({
      admittedAt: z.string(t('admit.atMissing')),
      broughtBy: z.string().trim().min(3, t('admit.broughtByMissing')),
      sex: z.string(t('admit.sexMissing')),
      ageYears: z.string().regex(/^\d{1,2}$/, t('admit.ageMissing')),
    }),
    send: async ({ admittedAt, broughtBy, sex, ageYears, medicalAt, belongings }, idempotencyKey) => {
      const input = {
        ...{ idempotencyKey, gateOrderId: order.id, admittedAt: admittedAt ?? '', broughtBy, medicalAt, sex },
        ...{ ageYears: Number(ageYears), belongings: belongings || null },
      }
      return (await admit({ variables: { input } })).data?.admitChild
    },
    onDone: () => void navigate('/'),
  })
  return (
    <FormPage
      title={t('admit.title')}
      intro={
        order.sex ? (
          <bdi>{label(childLabel({ sex: order.sex, age: order.ageYears, child: order.child }))}</bdi>
        ) : (
          t('admit.intro')
        )
      }
      issues={sheet.issues}
      attempt={sheet.attempt}
      onSubmit={(event) => void sheet.submit(event)}
      acts={
        <>
          <Button kind="primary" type="submit" isPending={sheet.busy} whyNot={order.impediment ?? null}>
            {t('admit.act')}
          </Button>
          <LinkButton href="/">{t('form.cancel')}</LinkButton>
        </>
      }
    >
      <RefusedNotice refused={sheet.refused} />
      {order.impediment && (
        <Notice kind="attention" title={t('admit.impediment')}>
          {order.impediment}
        </Notice>
      )}
      <FormSection title={t('admit.arrival')}>
        <Controller
          name="admittedAt"
          control={sheet.control}
          render={({ field: { ref: _, ...field } }) => (
            <DateTimeField {...field} label={t('admit.at')} errorMessage={sheet.errorAt('admittedAt')} />
          )}
        />
        <Controller
          name="broughtBy"
          control={sheet.control}
          render={({ field }) => (
            <TextField
              {...field}
              label={t('admit.broughtBy')}
              help={t('admit.broughtByHelp')}
              errorMessage={sheet.errorAt('broughtBy')}
            />
          )}
        />
        {!order.sex && <SexField sheet={sheet} />}
        {order.ageYears === null && (
          <Controller
            name="ageYears"
            control={sheet.control}
            render={({ field }) => (
              <TextField
                {...field}
                label={t('admit.age')}
                inputMode="numeric"
                width="short"
                errorMessage={sheet.errorAt('ageYears')}
              />
            )}
          />
        )}
        <Controller
          name="medicalAt"
          control={sheet.control}
          render={({ field: { ref: _, ...field } }) => (
            <DateTimeField
              {...field}
              label={t('admit.medicalAt')}
              help={t('admit.medicalHelp')}
              optional
              errorMessage={sheet.errorAt('medicalAt')}
            />
          )}
        />
        <Controller
          name="belongings"
          control={sheet.control}
          render={({ field }) => (
            <TextField {...field} label={t('admit.belongings')} optional errorMessage={sheet.errorAt('belongings')} />
          )}
        />
      </FormSection>
    </FormPage>
  )
}

function SexField({ sheet }: { sheet: ReturnType<typeof useSheet<Values>> }) {
  const t = useT()
  return (
    <Controller
      name="sex"
      control={sheet.control}
      render={({ field: { ref: _, ...field } }) => (
        <RadioGroup
          {...field}
          label={t('admit.sex')}
          options={(['GIRL', 'BOY', 'TRANSGENDER'] as const).map((id) => ({ id, label: t(`sex.${id}`) }))}
          errorMessage={sheet.errorAt('sex')}
        />
      )}
    />
  )
}

function OrderCard({ order }: { order: Order }) {
  const t = useT()
  const { language } = useLanguage()
  const child = childLabel({ sex: order.sex, age: order.ageYears, child: order.child })
  const withheld = order.child?.identityWithheld
  return (
    <>
      {order.sex && (
        <IdentityCard
          sex={child.sex}
          ageYears={child.ageYears ?? null}
          name={child.name ?? null}
          withheld={withheld ? { message: withheld.message } : null}
          reference={order.orderNumber}
        />
      )}
      <Card title={t('admit.order')}>
        <Facts
          facts={[
            { term: t('admit.number'), value: order.orderNumber },
            { term: t('admit.by'), value: order.board?.name ?? '' },
            { term: t('admit.issued'), value: formatDateTime(order.issuedAt, language) },
            { term: t('home.free'), value: order.institution?.freeBeds ?? '' },
          ]}
        />
      </Card>
    </>
  )
}
