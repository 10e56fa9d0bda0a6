import { type Bag, isBag, type Path } from '../json.js'
import type { TypeRepresentation } from '../plan/representation.js'
import { mergeInto } from '../plan/shape.js'
import type { EntityBatch, EntityFetch } from '../plan/steps.js'
import type { ReplyError } from '../transport/reply.js'
import { SubgraphFailure } from '../transport/send.js'
import { type Execution, requestBody } from './execution.js'
import { type Fault, failureFault, replyFault } from './faults.js'
import { collectTargets, locateTargets } from './targets.js'

/** The entities of one batch: equal representations are asked once and answer for all their objects. */
interface Wanted {
  readonly batch: EntityBatch
  readonly targets: Bag[][]
}

/** Asks fields of entities that stand in the answer and puts them there. */
export async function fetchEntities(fetch: EntityFetch, execution: Execution): Promise<void> {
  const wanted: Wanted[] = []
  let more = ''
  for (const batch of fetch.batches) {
    const { targets, representations } = representationsOf(batch, execution)
    wanted.push({ batch, targets })
    more += `${more === '' ? '' : ','}${JSON.stringify(batch.variable)}:[${representations}]`
  }
  if (wanted.every(({ targets }) => targets.length === 0)) return
  const { subgraph } = fetch
  try {
    const { data, errors } = await execution.ask(subgraph, requestBody(execution, fetch, more), false)
    for (const error of errors) placeError(subgraph, error, wanted, execution)
    if (!data && errors.length > 0) return
    for (const { batch, targets } of wanted) {
      const entities = data?.[batch.alias]
      if (targets.length === 0 || (entities === null && errors.length > 0)) continue
      if (!Array.isArray(entities) || entities.length !== targets.length) {
        const failure = new SubgraphFailure(subgraph, 'malformed')
        placeEverywhere([{ batch, targets }], execution, (path) => failureFault(failure, path))
        continue
      }
      for (const [index, entity] of entities.entries()) mergeEntity(targets[index] ?? [], entity, batch, execution)
    }
  } catch (failure) {
    if (!(failure instanceof SubgraphFailure)) throw failure
    placeEverywhere(wanted, execution, (path) => failureFault(failure, path))
  }
}

function representationsOf(batch: EntityBatch, execution: Execution) {
  const found: Bag[] = []
  for (const path of batch.paths) collectTargets(execution.root, path, found)
  const targets: Bag[][] = []
  const byText = new Map<string, Bag[]>()
  const byValue = new Map<TypeRepresentation, Map<unknown, Bag[]>>()
  let representations = ''
  const add = (target: Bag, text: string): Bag[] => {
    const group = [target]
    targets.push(group)
    representations += representations === '' ? text : `,${text}`
    return group
  }
  for (const target of found) {
    const type = batch.representation(target.__typename)
    if (!type) continue
    // Most entities are told apart by one value; then only the first of equal ones is written.
    const values = type.only === undefined ? undefined : valuesOf(byValue, type)
    const value = type.only === undefined ? undefined : target[type.only]
    const known = values?.get(value)
    if (known) {
      known.push(target)
      continue
    }
    const text = type.write(target)
    if (text === undefined) continue
    const same = byText.get(text)
    const group = same ?? add(target, text)
    if (same) same.push(target)
    else byText.set(text, group)
    values?.set(value, group)
  }
  return { targets, representations }
}

function valuesOf(byValue: Map<TypeRepresentation, Map<unknown, Bag[]>>, type: TypeRepresentation) {
  const known = byValue.get(type)
  if (known) return known
  const made = new Map<unknown, Bag[]>()
  byValue.set(type, made)
  return made
}

function mergeEntity(targets: readonly Bag[], entity: unknown, batch: EntityBatch, execution: Execution): void {
  if (!isBag(entity)) return
  const isAbstract = (type: string) => execution.graph.subtypes.has(type)
  for (const [index, target] of targets.entries()) {
    // Each place gets objects of its own: later fetches write into them.
    mergeInto(target, entity, batch.shape, { isAbstract, copies: index > 0 })
  }
}

function placeError(subgraph: string, error: ReplyError, wanted: readonly Wanted[], execution: Execution): void {
  const [alias, index, ...rest] = error.path ?? []
  const owner = wanted.find(({ batch }) => batch.alias === alias)
  const targets = typeof index === 'number' ? owner?.targets[index] : undefined
  const place = (path: Path) => replyFault(subgraph, error, targets ? [...path, ...rest] : path)
  if (owner && targets) placeEverywhere([{ batch: owner.batch, targets: [targets] }], execution, place)
  else placeEverywhere(owner ? [owner] : wanted, execution, place)
}

function placeEverywhere(wanted: readonly Wanted[], execution: Execution, place: (path: Path) => Fault): void {
  for (const { batch, targets } of wanted) {
    const objects = new Set(targets.flat())
    for (const path of batch.paths) {
      for (const paths of locateTargets(execution.root, path, objects).values()) {
        for (const at of paths) execution.faults.push(place(at))
      }
    }
  }
}
