import { Card, Facts, formatDate, useLanguage } from '@vatsalya/ui'
import type { CasesChildElsewhereQuery } from '../../generated/graphql.js'
import { useT } from '../messages/index.js'

type Plan = NonNullable<CasesChildElsewhereQuery['childById']>['carePlan']

/** How the care plan stands; what it says is not for every post. */
export function CasePlan({ plan }: { readonly plan: Plan }) {
  const t = useT()
  const { language } = useLanguage()
  if (!plan) {
    return (
      <Card title={t('child.care')}>
        <p>{t('child.noPlan')}</p>
      </Card>
    )
  }
  const facts = [{ term: t('child.status'), value: t(`plan.${plan.status}`) }]
  if (plan.filedOn) facts.push({ term: t('child.filed'), value: formatDate(plan.filedOn, language) })
  if (plan.nextReviewOn) facts.push({ term: t('child.review'), value: formatDate(plan.nextReviewOn, language) })
  return (
    <Card title={t('child.care')}>
      <Facts facts={facts} />
    </Card>
  )
}
