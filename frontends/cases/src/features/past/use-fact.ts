import { useQuery } from '@apollo/client/react'
import { formatDate, useLanguage } from '@vatsalya/ui'
import type { CorrectableFact } from '../../generated/graphql.js'
import { CasesPlaces } from '../../parts/places.graphql.js'

/** Tells a kept fact as people say it: days in the language of the page, districts by their names. */
export function useFact() {
  const { language } = useLanguage()
  const { data } = useQuery(CasesPlaces)
  const districts = data?.states.flatMap((state) => state.districts) ?? []
  return (fact: CorrectableFact, value: string): string => {
    if (fact === 'BIRTH_DATE' || fact === 'MISSING_SINCE') return formatDate(value, language)
    if (fact === 'LAST_SEEN_DISTRICT_CODE') return districts.find(({ code }) => code === value)?.name ?? value
    return value
  }
}
