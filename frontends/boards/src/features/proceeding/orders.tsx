import { useQuery } from '@apollo/client/react'
import { EmptyState, Panel, PartialOutage, Timeline } from '@vatsalya/ui'
import { Link } from 'react-router'
import { useT } from '../../messages/index.js'
import { BoardsProceedingHomes } from './proceeding.graphql.js'
import type { Matter } from './proceeding.page.js'

/** What the bench ordered, newest first. Reasons are told to the bench itself only. */
export function Orders({ matter }: { readonly matter: Matter }) {
  const t = useT()
  const placed = matter.orders.some(({ institution }) => institution)
  const homes = useQuery(BoardsProceedingHomes, {
    variables: { id: matter.id },
    skip: !placed,
    fetchPolicy: 'no-cache',
  })
  const homeOf = new Map(
    homes.data?.proceedingById?.orders.map(({ id, institution }) => [id, institution?.name ?? null]),
  )
  return (
    <Panel title={t('orders.title')}>
      {matter.orders.length === 0 ? (
        <EmptyState>{t('orders.none')}</EmptyState>
      ) : (
        <Timeline
          label={t('orders.title')}
          missing={
            placed && homes.error && <PartialOutage missing={t('orders.homes')} onRetry={() => void homes.refetch()} />
          }
          entries={matter.orders.map(({ id, issuedAt, kind, number, final, present, reasons }) => {
            const home = homeOf.get(id)
            return {
              id,
              at: issuedAt,
              title: home ? t('orders.into', { kind: t(`order.${kind}`), home }) : t(`order.${kind}`),
              actor: (
                <Link to={`/orders/${id}`}>
                  <bdi>{number}</bdi>
                </Link>
              ),
              owner: t(final ? 'orders.final' : 'orders.interim'),
              detail: (
                <>
                  {present.length > 0 && (
                    <p className="v-small">
                      {t('orders.present', { names: present.map(({ name }) => name).join(t('comma')) })}
                    </p>
                  )}
                  {reasons && <p dir="auto">{reasons}</p>}
                </>
              ),
            }
          })}
        />
      )}
    </Panel>
  )
}
