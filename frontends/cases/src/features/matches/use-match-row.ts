import type { WorkItem } from '@vatsalya/ui'
import type { MatchRowFragment } from '../../generated/graphql.js'
import { ofHundred } from '../../parts/of-hundred.js'
import { useT } from './messages/index.js'

/** A pair as a row of work: the child as the report tells it, both places, how likely it is. */
export function useMatchRow(): (pair: MatchRowFragment) => WorkItem {
  const t = useT()
  return ({ id, band, state, kind, probability, daysBetween, missing, found }) => ({
    id,
    href: `/matches/${id}`,
    child: { sex: missing.sex ?? found.sex ?? 'GIRL', ageYears: missing.ageFrom ?? found.ageFrom },
    due: t('match.between', {
      missing: missing.district.name,
      found: found.district.name,
      days: daysBetween,
    }),
    detail: t('match.chance', { n: ofHundred(probability) }),
    owner: `${t(`match.band.${band}`)} · ${t(`match.kind.${kind}`)} · ${t(`match.state.${state}`)}`,
  })
}
