/** A stretch of time that does not count against a limit, in milliseconds since 1970; `from` <= `to`. */
export interface Interval {
  readonly from: number
  readonly to: number
}

/** The same time as disjoint intervals in order: what a pause and a journey share is counted once. */
export function union(intervals: readonly Interval[]): readonly Interval[] {
  const merged: Interval[] = []
  for (const next of [...intervals].sort((a, b) => a.from - b.from)) {
    const last = merged.at(-1)
    if (next.to <= next.from) continue
    if (last && next.from <= last.to) merged[merged.length - 1] = { from: last.from, to: Math.max(last.to, next.to) }
    else merged.push(next)
  }
  return merged
}

/** The part of each interval that lies between two instants. */
export function clip(intervals: readonly Interval[], from: number, to: number): readonly Interval[] {
  return intervals
    .map((one) => ({ from: Math.max(one.from, from), to: Math.min(one.to, to) }))
    .filter((one) => one.from < one.to)
}

/** Length of all intervals (disjoint ones) in milliseconds. */
export function lengthOf(intervals: readonly Interval[]): number {
  return intervals.reduce((sum, { from, to }) => sum + to - from, 0)
}

/** A limit moved later by the excluded time that begins before it; what begins after it has passed cannot save it. */
export function moveBy(limit: number, excluded: readonly Interval[]): number {
  let due = limit
  for (const { from, to } of union(excluded)) {
    if (from >= due) break
    due += to - from
  }
  return due
}
