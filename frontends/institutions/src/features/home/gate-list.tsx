import { EmptyState, formatDateTime, useLanguage, WorkList } from '@vatsalya/ui'
import type { HomeDeskQuery } from '../../generated/graphql.js'
import { useT } from '../../messages/index.js'
import { childLabel } from '../../shared/child.js'

type Order = HomeDeskQuery['gateOrders']['edges'][number]['node']

/** Children at the gate: those to admit, and those who leave on an order. Each row opens its one act. */
export function GateList({ orders }: { orders: readonly Order[] }) {
  const t = useT()
  const { language } = useLanguage()
  return (
    <WorkList
      title={t('gate.title')}
      count={t('gate.count', { count: orders.length })}
      items={orders.map((order) => ({
        id: order.id,
        href:
          order.direction === 'OUT' && order.placement ? `/stays/${order.placement.id}/leave` : `/admit/${order.id}`,
        // Where no paper has told the sex, none is claimed.
        child: order.sex ? childLabel({ sex: order.sex, age: order.ageYears, child: order.child }) : t('gate.untold'),
        due: order.impediment ?? (order.direction === 'IN' ? t('gate.admit') : t('gate.letGo')),
        detail: t('gate.order', { number: order.orderNumber, at: formatDateTime(order.issuedAt, language) }),
        owner: order.board?.name ?? '',
      }))}
      {...(orders.length === 0 ? { instead: <EmptyState>{t('gate.empty')}</EmptyState> } : {})}
    />
  )
}
