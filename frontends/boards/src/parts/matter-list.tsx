import { EmptyState, formatShortDate, useLanguage, WorkList, type WorkListProps } from '@vatsalya/ui'
import type { MatterChildFragment, MatterRowFragment } from '../generated/graphql.js'
import { useT } from '../messages/index.js'
import { useToday } from './days.js'
import { firstClock, useActText, useClockText } from './words.js'

interface MatterListProps extends Omit<WorkListProps, 'items'> {
  readonly matters: readonly MatterRowFragment[]
  /** Sex and age of the children; undefined until they come. */
  readonly people: readonly MatterChildFragment[] | undefined
  readonly empty: string
}

/** Matters as work: sex and age, what is to be done, the limit. Never a name. */
export function MatterList({ matters, people, empty, ...list }: MatterListProps) {
  const t = useT()
  const told = useClockText()
  const act = useActText()
  const { language } = useLanguage()
  const today = useToday()
  const childOf = new Map(people?.map(({ id, child }) => [id, child]))
  const items = matters.map((matter) => {
    const child = childOf.get(matter.id)
    const first = firstClock(matter.clocks)
    const clock = first && told(first)
    const day = matter.nextHearingOn
    const unheard = day && day < today ? formatShortDate(day, language) : null
    return {
      id: matter.id,
      href: `/proceedings/${matter.id}`,
      // The list stands while cases does not answer: who the child is comes into its place later, or not at all.
      child: child ? { sex: child.sex, ageYears: child.ageYears ?? null } : t('list.child'),
      due: act(matter.nextAct),
      detail: [matter.number, t(`stage.${matter.stage}`), unheard && t('list.listedFor', { day: unheard })]
        .filter(Boolean)
        .join(' · '),
      clock,
      owner: clock?.owner ?? t(`stage.${matter.stage}`),
    }
  })
  return (
    <WorkList
      {...list}
      items={items}
      instead={list.instead ?? (items.length === 0 ? <EmptyState>{empty}</EmptyState> : undefined)}
    />
  )
}
