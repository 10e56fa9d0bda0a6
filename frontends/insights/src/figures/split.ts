import type { SeriesDatum } from '@vatsalya/ui/charts'
import type { FigureTableShape } from '@vatsalya/ui/table'

/** More parts cannot be told apart in a stacked bar. */
export const MOST_PARTS = 4

export interface Split {
  readonly series: readonly string[]
  readonly data: readonly SeriesDatum[]
}

/**
 * One measure by two dimensions as parts of bars: the second dimension becomes the series. What has no row is 0, what is
 * withheld stays null. Null where there are more parts than a bar can show.
 *
 * @param names the names of a row's two keys
 */
export function splitOf(
  rows: FigureTableShape['rows'],
  names: (row: FigureTableShape['rows'][number]) => readonly string[],
): Split | null {
  const bars = new Map<string, Map<string, number | null>>()
  const parts = new Set<string>()
  for (const row of rows) {
    const [bar = '', part = ''] = names(row)
    parts.add(part)
    const values = bars.get(bar) ?? new Map<string, number | null>()
    bars.set(bar, values.set(part, row.values[0] ?? null))
  }
  const series = [...parts]
  if (series.length > MOST_PARTS) return null
  const partOf = (values: Map<string, number | null>, part: string) =>
    values.has(part) ? (values.get(part) ?? null) : 0
  return {
    series,
    data: [...bars].map(([label, values]) => ({ label, values: series.map((part) => partOf(values, part)) })),
  }
}
