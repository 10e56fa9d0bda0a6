import { EmptyState, Notice, WorkList, type WorkListProps } from '@vatsalya/ui'
import { lazy, Suspense } from 'react'
import type { MatterChildFragment, MatterRowFragment } from '../generated/graphql.js'
import { useT } from '../messages/index.js'
import { firstClock, useActText, useClockText } from './words.js'

const PlainList = lazy(() => import('./plain-list.js'))

interface MatterListProps extends Omit<WorkListProps, 'items'> {
  readonly matters: readonly MatterRowFragment[]
  /** Sex and age of the children; null where that part of the graph does not answer. */
  readonly people: readonly MatterChildFragment[] | null
  readonly empty: string
}

/** Matters as work: sex and age, what is to be done, the limit. Never a name. */
export function MatterList({ matters, people, empty, ...list }: MatterListProps) {
  const t = useT()
  const told = useClockText()
  const act = useActText()
  if (people === null && matters.length > 0) {
    return (
      <Suspense>
        <Notice>{t('list.withoutChildren')}</Notice>
        <PlainList matters={matters} label={String(list.title)} />
      </Suspense>
    )
  }
  const childOf = new Map(people?.map(({ id, child }) => [id, child]))
  const items = matters.flatMap((matter) => {
    const child = childOf.get(matter.id)
    if (!child) return []
    const first = firstClock(matter.clocks)
    const clock = first && told(first)
    return [
      {
        id: matter.id,
        href: `/proceedings/${matter.id}`,
        child: { sex: child.sex, ageYears: child.ageYears ?? null },
        due: act(matter.nextAct),
        detail: `${matter.number} · ${t(`stage.${matter.stage}`)}`,
        clock,
        owner: clock?.owner ?? t(`stage.${matter.stage}`),
      },
    ]
  })
  return (
    <WorkList
      {...list}
      items={items}
      instead={list.instead ?? (items.length === 0 ? <EmptyState>{empty}</EmptyState> : undefined)}
    />
  )
}
