import { byUrgency, EmptyState, formatDate, formatShortDate, useLanguage, WorkList } from '@vatsalya/ui'
import type { HomeDeskQuery } from '../../generated/graphql.js'
import { useT } from '../../messages/index.js'
import { childOf } from '../../shared/child.js'
import { useClockText } from '../../shared/use-clock-text.js'

type Stay = HomeDeskQuery['placements']['edges'][number]['node']

/** Where a plan stands that no limit drives: a review that was due, a plan to be filed, then reviews as they come. */
function turnOf({ carePlan }: Stay): string {
  if (carePlan?.status === 'REVIEW_DUE') return `0 ${carePlan.nextReviewOn ?? ''}`
  return carePlan?.nextReviewOn ? `2 ${carePlan.nextReviewOn}` : '1'
}

/** Stays with their most urgent limit, by its urgency; those without one last, by what comes next in their plan. */
function byLimit(stays: readonly Stay[]) {
  return stays
    .map((stay) => ({ stay, clock: stay.clocks.filter(({ state }) => state !== 'STOPPED').sort(byUrgency)[0] }))
    .sort((a, b) => {
      if (a.clock && b.clock) return byUrgency(a.clock, b.clock)
      return Number(!a.clock) - Number(!b.clock) || turnOf(a.stay).localeCompare(turnOf(b.stay))
    })
}

/** The children in the home; whose limit passed or passes first comes first. */
export function ChildrenList({ stays, total }: { stays: readonly Stay[]; total: number }) {
  const t = useT()
  const { language } = useLanguage()
  const told = useClockText()
  return (
    <WorkList
      title={t('children.title')}
      count={t('children.count', { shown: stays.length, total })}
      ownerTitle={t('children.plan')}
      items={byLimit(stays).map(({ stay, clock: first }) => {
        const clock = first ? told(first) : null
        return {
          id: stay.id,
          href: `/stays/${stay.id}`,
          child: childOf(stay),
          due: clock?.label ?? planWords(stay.carePlan, t, (day) => formatShortDate(day, language)),
          detail: t('children.since', { day: formatDate(stay.admittedOn, language) }),
          clock,
          owner: t(`plan.status.${stay.carePlan?.status ?? 'NONE'}`),
        }
      })}
      {...(stays.length === 0 ? { instead: <EmptyState>{t('children.empty')}</EmptyState> } : {})}
    />
  )
}

function planWords(plan: Stay['carePlan'], t: ReturnType<typeof useT>, day: (text: string) => string): string {
  if (plan?.status === 'REVIEW_DUE' && plan.nextReviewOn) return t('plan.reviewDue', { day: day(plan.nextReviewOn) })
  if (plan?.nextReviewOn) return t('plan.nextReview', { day: day(plan.nextReviewOn) })
  return t('plan.file')
}
