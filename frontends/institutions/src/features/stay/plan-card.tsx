import { useSession } from '@vatsalya/mfe-kit'
import { Card, EmptyState, Facts, formatShortDate, LinkButton, useLanguage } from '@vatsalya/ui'
import { useT } from '../../messages/index.js'
import { PlanMove } from './plan-move.js'
import type { StayRecord } from './stay.page.js'

const PARTS = ['childsView', 'health', 'education', 'family', 'protection', 'goals'] as const

/** The care plan: how far it is, what it says, and the act that comes next. */
export function PlanCard({ stay }: { stay: StayRecord }) {
  const t = useT()
  const { language } = useLanguage()
  const plan = stay.carePlan
  const mayWrite = (useSession().acting?.scopes.includes('careplan:write') ?? false) && !stay.dischargedAt
  return (
    <Card
      title={t('plan.title')}
      act={
        mayWrite && <LinkButton href={`/stays/${stay.id}/plan`}>{t(plan ? 'plan.rewrite' : 'plan.write')}</LinkButton>
      }
    >
      {plan ? (
        <>
          <Facts
            facts={[
              { term: t('plan.state'), value: t(`plan.status.${plan.status}`) },
              ...(plan.nextReviewOn
                ? [{ term: t('plan.next'), value: formatShortDate(plan.nextReviewOn, language) }]
                : []),
              ...PARTS.map((part) => ({ term: t(`plan.${part}`), value: <bdi>{plan.content?.[part]}</bdi> })),
            ]}
          />
          {plan.nextMoves[0] && (
            <PlanMove key={plan.nextMoves[0]} stay={stay} move={plan.nextMoves[0]} version={plan.version} />
          )}
        </>
      ) : (
        <EmptyState>{t('plan.none')}</EmptyState>
      )}
    </Card>
  )
}
