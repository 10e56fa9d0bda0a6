import { type FieldNode, Kind, type SelectionSetNode } from 'graphql'
import type { Path } from '../json.js'
import type { Names } from '../operation/names.js'
import type { Operation } from '../operation/variant.js'

/**
 * Tells a place of the answer in the client's words. Where the path goes on into something that the client did not ask
 * (a key, a field that `@requires` needs), it ends before that.
 */
export function clientPath(operation: Operation, names: Names, inner: Path): Path {
  const path: (string | number)[] = []
  let sets: readonly SelectionSetNode[] = [operation.definition.selectionSet]
  for (const step of inner) {
    if (typeof step === 'number') {
      path.push(step)
      continue
    }
    const nodes = sets.flatMap((set) => fieldsUnder(set, operation)).filter((node) => names.innerKey(node) === step)
    if (nodes.length === 0) break
    path.push(names.clientKey(step))
    sets = nodes.flatMap((node) => node.selectionSet ?? [])
  }
  return path
}

function fieldsUnder(set: SelectionSetNode, operation: Operation): FieldNode[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection]
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? operation.fragments.get(selection.name.value) : selection
    return fragment ? fieldsUnder(fragment.selectionSet, operation) : []
  })
}
