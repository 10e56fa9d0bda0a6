import { type Bag, isBag, type Path } from '../json.js'
import type { TargetPath } from '../plan/steps.js'

/** Collects the objects that stand at a path, in the answer's order. */
export function collectTargets(value: unknown, path: TargetPath, found: Bag[], from = 0): void {
  let at = value
  for (let index = from; index < path.length; index++) {
    if (Array.isArray(at)) {
      for (const item of at) collectTargets(item, path, found, path[index]?.kind === 'items' ? index + 1 : index)
      return
    }
    if (!isBag(at)) return
    const segment = path[index]
    if (segment?.kind === 'field') at = at[segment.key]
    else if (segment?.kind === 'types' && typeof at.__typename === 'string' && !segment.names.has(at.__typename)) return
  }
  // Lists of lists: the plan names one level, the data may have more.
  if (Array.isArray(at)) for (const item of at) collectTargets(item, path, found, path.length)
  else if (isBag(at)) found.push(at)
}

/** Finds under which paths objects stand. Only for errors: types are not looked at again, objects are compared. */
export function locateTargets(root: unknown, path: TargetPath, wanted: ReadonlySet<Bag>): Map<Bag, Path[]> {
  const found = new Map<Bag, Path[]>()
  const walk = (value: unknown, index: number, way: Path): void => {
    if (Array.isArray(value)) {
      const next = path[index]?.kind === 'items' ? index + 1 : index
      for (const [position, item] of value.entries()) walk(item, next, [...way, position])
      return
    }
    if (!isBag(value)) return
    const segment = path[index]
    if (segment?.kind === 'field') walk(value[segment.key], index + 1, [...way, segment.key])
    else if (segment) walk(value, index + 1, way)
    else if (wanted.has(value)) {
      const known = found.get(value)
      if (known) known.push(way)
      else found.set(value, [way])
    }
  }
  walk(root, 0, [])
  return found
}
