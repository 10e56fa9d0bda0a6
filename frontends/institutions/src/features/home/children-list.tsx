import { byUrgency, EmptyState, formatShortDate, useLanguage, WorkList } from '@vatsalya/ui'
import type { HomeDeskQuery } from '../../generated/graphql.js'
import { useT } from '../../messages/index.js'
import { childLabel } from '../../shared/child.js'
import { useClockText } from '../../shared/use-clock-text.js'

type Stay = HomeDeskQuery['placements']['edges'][number]['node']

/** The children in the home; whose plan is due longest comes first. */
export function ChildrenList({ stays, total }: { stays: readonly Stay[]; total: number }) {
  const t = useT()
  const { language } = useLanguage()
  const told = useClockText()
  return (
    <WorkList
      title={t('children.title')}
      count={t('children.count', { shown: stays.length, total })}
      items={stays.map((stay) => {
        const first = stay.clocks.filter(({ state }) => state !== 'STOPPED').sort(byUrgency)[0]
        const clock = first ? told(first) : null
        return {
          id: stay.id,
          href: `/stays/${stay.id}`,
          child: childLabel({ sex: stay.sex, age: stay.ageAtAdmission, child: stay.child }),
          due: clock?.label ?? planWords(stay.carePlan, t, (day) => formatShortDate(day, language)),
          detail: t('children.since', { day: formatShortDate(stay.admittedOn, language) }),
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
