import { STATES } from '@vatsalya/places'
import { placeIn } from '@vatsalya/places/names'
import type { Language } from '@vatsalya/ui/runtime'

/** States and Union Territories in the order of their names in a language. */
export function stateOptions(language: Language) {
  return STATES.map(({ code, name }) => ({ id: code, label: placeIn(language, name) })).toSorted((a, b) =>
    a.label.localeCompare(b.label, language),
  )
}
