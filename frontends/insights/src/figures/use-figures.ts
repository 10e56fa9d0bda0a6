import { skipToken, useQuery } from '@apollo/client/react'
import { DOMAINS, picked } from './domains.js'
import { BoardsFigures, CasesFigures, InstitutionsFigures, SchemeFigures, TrainingFigures } from './figures.graphql.js'
import { daysOf } from './period.js'
import type { Spec } from './spec.js'

/**
 * Figures of a specification from their owner, counted anew. Each domain has a trusted document of its own; the others
 * are skipped.
 *
 * @param now milliseconds, for periods that roll on
 */
export function useFigures({ domain, measures, dimensions, period, filter }: Spec, now: number) {
  const days = daysOf(period, now)
  const ask = days && measures.length > 0
  const state = { stateCode: filter.stateCode ?? null }
  const place = { ...state, districtCode: filter.districtCode ?? null }
  const names = <M extends string, D extends string>(offer: { measures: readonly M[]; dimensions: readonly D[] }) => ({
    measures: picked(offer.measures, measures),
    by: picked(offer.dimensions, dimensions),
  })
  const of = (one: Spec['domain']) => (ask && domain === one ? days : null)
  const [cases, homes, boards, training, scheme] = [
    of('CASES'),
    of('INSTITUTIONS'),
    of('BOARDS'),
    of('TRAINING'),
    of('SCHEME'),
  ]
  const results = {
    CASES: useQuery(
      CasesFigures,
      cases ? { variables: { ...cases, ...names(DOMAINS.CASES), filter: place } } : skipToken,
    ),
    INSTITUTIONS: useQuery(
      InstitutionsFigures,
      homes ? { variables: { ...homes, ...names(DOMAINS.INSTITUTIONS), filter: place } } : skipToken,
    ),
    BOARDS: useQuery(
      BoardsFigures,
      boards ? { variables: { ...boards, ...names(DOMAINS.BOARDS), filter: place } } : skipToken,
    ),
    TRAINING: useQuery(
      TrainingFigures,
      training ? { variables: { ...training, ...names(DOMAINS.TRAINING), filter: state } } : skipToken,
    ),
    SCHEME: useQuery(
      SchemeFigures,
      scheme ? { variables: { ...scheme, ...names(DOMAINS.SCHEME), filter: state } } : skipToken,
    ),
  }
  const { data, previousData, error, refetch, loading } = results[domain]
  const table = data?.figures ?? (loading ? previousData?.figures : null) ?? null
  return { days, table, error, loading, retry: () => void refetch() }
}
