import { useQuery } from '@apollo/client/react'
import { Card, PartialOutage } from '@vatsalya/ui'
import { Link } from 'react-router'
import { ofHundred } from '../../parts/of-hundred.js'
import parts from '../../parts/parts.module.css'
import { useCan } from '../../parts/use-can.js'
import { CasesCandidates } from './matches.graphql.js'
import { useT } from './messages/index.js'

export interface CandidatesProps {
  /** The report, or the found record or sighting, whose candidates are shown. */
  readonly of: { readonly reportId: string } | { readonly subjectId: string }
}

/** Who a child on record may be, the most probable first. It comes after the record, which stands without it. */
export function Candidates({ of }: CandidatesProps) {
  return useCan('match:read') ? <Shown of={of} /> : null
}

function Shown({ of }: CandidatesProps) {
  const t = useT()
  const { data, error, refetch } = useQuery(CasesCandidates, {
    variables: { filter: { ...of, states: ['OPEN', 'ASKED', 'HALF_CONFIRMED', 'CONFIRMED'] } },
    fetchPolicy: 'cache-and-network',
  })
  if (!data) return error ? <PartialOutage missing={t('match.candidates')} onRetry={() => void refetch()} /> : null
  const { edges } = data.matchPairs
  return (
    <Card title={t('match.candidates')}>
      {edges.length === 0 ? (
        <p>{t('match.noCandidate')}</p>
      ) : (
        <ul className={parts.plain}>
          {edges.map(({ node }) => (
            <li key={node.id}>
              <Link to={`/matches/${node.id}`}>
                {t('match.between', {
                  missing: node.missing.district.name,
                  found: node.found.district.name,
                  days: node.daysBetween,
                })}
              </Link>
              <p className="v-small">
                {t('match.chance', { n: ofHundred(node.probability) })} · {t(`match.state.${node.state}`)}
              </p>
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
