import { useMutation, useQuery } from '@apollo/client/react'
import { Answer, RefusedNotice, useSession, useTitle } from '@vatsalya/mfe-kit'
import { useSheet, z } from '@vatsalya/mfe-kit/form'
import { Button, EmptyState, LinkButton, Notice, Page, toast, useChildLabel } from '@vatsalya/ui'
import { CheckboxGroup, FormPage, FormSection, Select, TextArea } from '@vatsalya/ui/form'
import { Controller } from 'react-hook-form'
import { useNavigate, useParams } from 'react-router'
import type { OrderKind } from '../../generated/graphql.js'
import { useT } from '../../messages/index.js'
import { BoardsProceeding, BoardsProceedingChild } from '../proceeding/proceeding.graphql.js'
import type { Matter } from '../proceeding/proceeding.page.js'
import { HomeField } from './home-field.js'
import { BoardsIssueOrder } from './issue.graphql.js'
import { kindsOf, ORDER_KINDS } from './kinds.js'

interface Values {
  presentIds: string[]
  kind: OrderKind | null
  institutionId: string | null
  reasons: string
}

/** The form of an order: who is present, what is ordered, into which home, why. */
export default function IssuePage() {
  const t = useT()
  const { id = '' } = useParams()
  const { data, error, loading, refetch } = useQuery(BoardsProceeding, { variables: { id } })
  const may = useSession().acting?.scopes.includes('board:order') ?? false
  useTitle(t('issue.title'))
  const matter = data?.proceedingById
  return (
    <Page width="text">
      <Answer
        error={error}
        there={Boolean(matter)}
        loading={loading}
        retry={() => void refetch()}
        shape="lines"
        count={10}
      >
        {matter && may && !matter.closedAt ? (
          <OrderForm matter={matter} onReload={() => void refetch()} />
        ) : (
          <EmptyState act={matter && <LinkButton href={`/proceedings/${id}`}>{t('issue.back')}</LinkButton>}>
            {t(matter?.closedAt ? 'issue.closed' : matter ? 'issue.notYours' : 'matter.none')}
          </EmptyState>
        )}
      </Answer>
    </Page>
  )
}

function OrderForm({ matter, onReload }: { readonly matter: Matter; readonly onReload: () => void }) {
  const t = useT()
  const navigate = useNavigate()
  const label = useChildLabel()
  const people = useQuery(BoardsProceedingChild, { variables: { id: matter.id } })
  const child = people.data?.proceedingById?.child ?? null
  const [issue] = useMutation(BoardsIssueOrder)
  const { members, quorum, kind: bodyKind } = matter.board
  const sheet = useSheet<Values>({
    defaults: { presentIds: members.map(({ id }) => id), kind: null, institutionId: null, reasons: '' },
    schema: z
      .object({
        presentIds: z.array(z.string()).min(1, t('issue.presentMissing')),
        kind: z.string(t('issue.kindMissing')),
        institutionId: z.string().nullable(),
        reasons: z.string().trim().min(20, t('issue.reasonsMissing')),
      })
      .refine(({ kind, institutionId }) => !ORDER_KINDS[kind as OrderKind].home || institutionId, {
        path: ['institutionId'],
        message: t('issue.homeMissing'),
      }),
    send: async ({ kind, institutionId, presentIds, reasons }, idempotencyKey) => {
      if (!kind) return null
      const input = {
        ...{ idempotencyKey, proceedingId: matter.id, expectedVersion: matter.version, kind, presentIds, reasons },
        institutionId: ORDER_KINDS[kind].home ? institutionId : null,
      }
      return (await issue({ variables: { input } })).data?.issueOrder
    },
    onDone: (result) => {
      if (result && 'order' in result) {
        const { id, number } = result.order as { id: string; number: string }
        toast(t('issue.done', { number }))
        void navigate(`/orders/${id}`)
      }
    },
  })
  const kind = sheet.watch('kind')
  const present = sheet.watch('presentIds')
  const facts = kind ? ORDER_KINDS[kind] : null
  const short = facts?.final && !canDecide(matter, present)
  const again = () => {
    sheet.forget()
    onReload()
  }
  return (
    <FormPage
      title={t('issue.title')}
      intro={
        child ? `${matter.number} · ${label({ sex: child.sex, ageYears: child.ageYears ?? null })}` : matter.number
      }
      issues={sheet.issues}
      attempt={sheet.attempt}
      onSubmit={(event) => void sheet.submit(event)}
      acts={
        <>
          <Button kind="primary" type="submit" isPending={sheet.busy}>
            {t('issue.send')}
          </Button>
          <LinkButton href={`/proceedings/${matter.id}`}>{t('form.cancel')}</LinkButton>
        </>
      }
    >
      <RefusedNotice
        refused={sheet.refused}
        onKeepMine={again}
        onTakeTheirs={() => {
          sheet.reset()
          again()
        }}
      />
      <FormSection title={t('issue.bench')} help={t(`issue.benchHelp.${bodyKind}`, { quorum })}>
        <Controller
          name="presentIds"
          control={sheet.control}
          render={({ field: { ref: _, ...field } }) => (
            <CheckboxGroup
              {...field}
              label={t('issue.present')}
              options={members.map(({ id, name, role }) => ({ id, label: name, detail: t(`member.${role}`) }))}
              errorMessage={sheet.errorAt('presentIds')}
            />
          )}
        />
      </FormSection>
      <FormSection title={t('issue.order')}>
        <Controller
          name="kind"
          control={sheet.control}
          render={({ field: { ref: _, ...field } }) => (
            <Select
              {...field}
              label={t('issue.kind')}
              options={kindsOf(matter.caseKind).map((id) => ({
                id,
                label: t(`order.${id}`),
                detail: t(ORDER_KINDS[id].final ? 'orders.final' : 'orders.interim'),
              }))}
              errorMessage={sheet.errorAt('kind')}
            />
          )}
        />
        {short && <Notice kind="attention" title={t(`issue.short.${bodyKind}`, { quorum, present: present.length })} />}
        {facts?.home && (
          <Controller
            name="institutionId"
            control={sheet.control}
            render={({ field: { ref: _, ...field } }) => (
              <HomeField
                {...field}
                caseKind={matter.caseKind}
                child={child}
                errorMessage={sheet.errorAt('institutionId')}
              />
            )}
          />
        )}
        <Controller
          name="reasons"
          control={sheet.control}
          render={({ field }) => (
            <TextArea
              {...field}
              label={t('issue.reasons')}
              help={t('issue.reasonsHelp')}
              rows={6}
              limit={5000}
              errorMessage={sheet.errorAt('reasons')}
            />
          )}
        />
      </FormSection>
    </FormPage>
  )
}

/** Whether those present make the quorum; in a Board the Principal Magistrate is among them (s.7(3)). */
function canDecide({ board }: Matter, presentIds: readonly string[]): boolean {
  const present = board.members.filter(({ id }) => presentIds.includes(id))
  if (present.length < board.quorum) return false
  return board.kind === 'CWC' || present.some(({ role }) => role === 'PRINCIPAL_MAGISTRATE')
}
