export interface SortState {
  readonly column: string
  readonly direction: 'ascending' | 'descending'
}

const collator = new Intl.Collator(['en-IN', 'hi-IN', 'ur-IN'], { numeric: true, sensitivity: 'base' })

function compare(one: string | number, other: string | number): number {
  return typeof one === 'number' && typeof other === 'number'
    ? one - other
    : collator.compare(String(one), String(other))
}

/** Sorts a copy; what is not known (null) stands last in both directions, equals keep their order. */
export function sortRows<Item>(
  rows: readonly Item[],
  sortBy: (item: Item) => string | number | null,
  direction: SortState['direction'],
): Item[] {
  const sign = direction === 'ascending' ? 1 : -1
  return [...rows].sort((a, b) => {
    const [one, other] = [sortBy(a), sortBy(b)]
    if (one === null || other === null) return Number(one === null) - Number(other === null)
    return sign * compare(one, other)
  })
}
