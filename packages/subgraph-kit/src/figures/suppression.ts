/** Counts from 1 up to this number minus one are withheld (domain reference 7, standing rule c). */
export const SMALLEST_SHOWN = 5

/** One cell of counts by dimensions. Null = withheld. */
export interface CountRow {
  readonly keys: readonly (string | null)[]
  readonly values: readonly (number | null)[]
}

interface Mutable {
  keys: readonly (string | null)[]
  values: (number | null)[]
}

/**
 * Withholds small counts, then as many others as it takes that none can be worked out by subtraction: along every
 * dimension, a group of rows that differ only there must hide none, or at least two cells whose sum is not itself
 * small. The next smallest cell of the group goes (zero included only when nothing else is left).
 *
 * Measures are treated one by one; a measure that is part of another (traced of reported) is withheld with it by
 * `linked`: pairs [part, whole] of measure indexes whose difference is also told or can be.
 */
export function suppress(
  rows: readonly CountRow[],
  linked: readonly (readonly [number, number])[] = [],
): { rows: CountRow[]; suppressedCells: number } {
  const cells: Mutable[] = rows.map((row) => ({ keys: row.keys, values: [...row.values] }))
  const original = rows.map((row) => row.values)
  const measures = rows[0]?.values.length ?? 0
  for (const [index, cell] of cells.entries()) {
    for (let measure = 0; measure < measures; measure += 1) {
      if (isSmall(original[index]?.[measure])) cell.values[measure] = null
    }
    for (const [part, whole] of linked) hideLinked(cell, original[index] ?? [], part, whole)
  }
  const dimensions = rows[0]?.keys.length ?? 0
  // Hiding along one dimension can open a gap along another: repeat until nothing changes.
  for (let changed = true; changed; ) {
    changed = false
    for (let dimension = 0; dimension < dimensions; dimension += 1) {
      for (const group of groupsAlong(cells, dimension)) {
        for (let measure = 0; measure < measures; measure += 1) {
          changed = hideOneMore(cells, original, group, measure) || changed
        }
      }
    }
  }
  const suppressedCells = cells.reduce((sum, cell) => sum + cell.values.filter((value) => value === null).length, 0)
  return { rows: cells, suppressedCells }
}

function isSmall(value: number | null | undefined): boolean {
  return value !== null && value !== undefined && value > 0 && value < SMALLEST_SHOWN
}

/** The rest (whole minus part) is a count too: where it is small, the part goes as well. */
function hideLinked(cell: Mutable, original: readonly (number | null)[], part: number, whole: number): void {
  const rest = (original[whole] ?? 0) - (original[part] ?? 0)
  if (isSmall(rest)) cell.values[part] = null
}

/** Indexes of rows that are equal in every key but one. */
function groupsAlong(cells: readonly Mutable[], dimension: number): number[][] {
  const groups = new Map<string, number[]>()
  for (const [index, cell] of cells.entries()) {
    const key = JSON.stringify(cell.keys.filter((_, at) => at !== dimension))
    const group = groups.get(key)
    if (group) group.push(index)
    else groups.set(key, [index])
  }
  return [...groups.values()]
}

/** Hides the smallest shown cell of the group when what is hidden could be worked out. Says whether it did. */
function hideOneMore(
  cells: readonly Mutable[],
  original: readonly (readonly (number | null)[])[],
  group: readonly number[],
  measure: number,
): boolean {
  const hidden = group.filter((index) => cells[index]?.values[measure] === null)
  if (hidden.length === 0) return false
  const sum = hidden.reduce((total, index) => total + (original[index]?.[measure] ?? 0), 0)
  if (hidden.length > 1 && sum >= SMALLEST_SHOWN) return false
  const shown = group
    .filter((index) => cells[index]?.values[measure] !== null)
    .sort((a, b) => rank(original[a]?.[measure]) - rank(original[b]?.[measure]) || a - b)
  const next = shown[0]
  const cell = next === undefined ? undefined : cells[next]
  if (!cell) return false
  cell.values[measure] = null
  return true
}

/** Zero last: a hidden zero protects little. */
function rank(value: number | null | undefined): number {
  return value ? value : Number.MAX_SAFE_INTEGER
}
