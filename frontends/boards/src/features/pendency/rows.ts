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

/** Bars: pending within the limit and beyond it, the most first. A withheld figure stays withheld. */
export function pendencyRows(rows: readonly Row[], states: States, t: ReturnType<typeof useT>): SeriesDatum[] {
  return rows
    .map(({ keys, values }) => {
      const [place = null, kind = null] = keys
      const [pending = null, beyond = null] = values
      const name = placeName(states, place)
      return {
        label: kind === 'CWC' || kind === 'JJB' ? t('pendency.bar', { place: name, body: t(`body.${kind}`) }) : name,
        values: [pending === null || beyond === null ? null : pending - beyond, beyond],
        sum: pending ?? 0,
      }
    })
    .sort((a, b) => b.sum - a.sum)
    .map(({ label, values }) => ({ label, values }))
}
