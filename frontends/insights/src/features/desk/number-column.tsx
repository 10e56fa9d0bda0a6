import { formatNumber, type Language, Withheld } from '@vatsalya/ui'
import type { DataColumn } from '@vatsalya/ui/table'

/** A column of counts; null is a withheld figure, never 0. */
export function numberColumn<Item>(
  key: string,
  title: string,
  language: Language,
  value: (item: Item) => number | null,
): DataColumn<Item> {
  return {
    key,
    title,
    kind: 'number',
    cell: (item) => {
      const count = value(item)
      return count === null ? <Withheld /> : formatNumber(count, language)
    },
    sortBy: value,
  }
}
