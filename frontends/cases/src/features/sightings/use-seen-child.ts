import { useT } from '../messages/index.js'

export interface SeenChild {
  readonly sex: 'GIRL' | 'BOY' | 'TRANSGENDER' | null
  readonly ageFrom: number | null
  readonly ageTo: number | null
  readonly childName: string | null
}

/** The child as a stranger described it: what was not told is left out. */
export function useSeenChild() {
  const t = useT()
  return ({ sex, ageFrom, ageTo, childName }: SeenChild): string => {
    const from = ageFrom ?? ageTo
    const to = ageTo ?? ageFrom
    const ages = from !== null && to !== null ? t('sightings.ages', { from, to }) : null
    return [sex && t(`sex.${sex}`), ages, childName].filter(Boolean).join(', ') || t('sightings.child')
  }
}
