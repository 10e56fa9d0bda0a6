import type { SeriesDatum } from '@vatsalya/ui/charts'
import type { BoardsPlacesQuery } from '../../generated/graphql.js'
import type { useT } from '../../messages/index.js'

type States = BoardsPlacesQuery['states']

interface Row {
  readonly keys: readonly (string | null)[]
  readonly values: readonly (number | null)[]
}

/** Name of a State or district by its code; the code itself where nobody can tell. */
export function placeName(states: States, code: string | null): string {
  const state = states.find((one) => one.code === code)
  if (state) return state.name
  for (const { districts } of states) {
    const district = districts.find((one) => one.code === code)
    if (district) return district.name
  }
  return code ?? ''
}

interface Body {
  readonly kind: 'CWC' | 'JJB'
  readonly pending?: number | null
  readonly beyondLimit?: number | null
  readonly district: { readonly code: string }
}

/** Bars of single bodies, most beyond the limit first. Bodies whose count this post may not know are left out. */
export function bodyRows(bodies: readonly Body[], states: States, t: ReturnType<typeof useT>): SeriesDatum[] {
  return bodies
    .flatMap(({ kind, pending, beyondLimit, district }) => {
      if (typeof pending !== 'number' || typeof beyondLimit !== 'number' || pending === 0) return []
      const label = t('pendency.bar', { place: placeName(states, district.code), body: t(`body.${kind}`) })
      return [{ label, values: [beyondLimit, pending - beyondLimit] as const }]
    })
    .sort((a, b) => b.values[0] - a.values[0] || b.values[1] - a.values[1])
}

/** Bars of States: pending beyond the limit and within it, the most first. A withheld figure stays withheld. */
export function stateRows(rows: readonly Row[], states: States): SeriesDatum[] {
  return rows
    .map(({ keys, values }) => {
      const [pending = null, beyond = null] = values
      return {
        label: placeName(states, keys[0] ?? null),
        values: [beyond, pending === null || beyond === null ? null : pending - beyond],
        sum: pending ?? 0,
      }
    })
    .sort((a, b) => b.sum - a.sum)
    .map(({ label, values }) => ({ label, values }))
}
