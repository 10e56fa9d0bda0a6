import type {
  BatchFetchNode,
  EntityBatchAlias,
  FetchNode,
  FlattenNodePathSegment,
  OutputRewrite,
  PlanNode,
  QueryPlan,
} from '@graphql-hive/router-query-planner'
import { print } from 'graphql'
import type { Graph } from '../graph/graph.js'
import type { CoveredFetch } from './coverage.js'
import { representationWriter } from './representation.js'
import { operationShape, shapeUnder } from './shape.js'
import { type PlannedBatch, splitBatches } from './split-batches.js'
import type { EntityFetch, RootFetch, Segment, Step, TargetPath } from './steps.js'
import { subgraphOperation } from './subgraph-operation.js'

/** A plan ready to run, and what is needed to check it. */
export interface CompiledPlan {
  readonly step: Step
  /** Its calls in the order in which they run. */
  readonly fetches: readonly CoveredFetch[]
}

/**
 * Turns a planner's plan into steps that run: requests half written, paths and representations ready.
 *
 * @returns undefined when the plan is empty: nothing was asked without need
 * @throws Error when it holds what this engine does not run (`@defer`, subscriptions)
 */
export function compilePlan(graph: Graph, planText: string): CompiledPlan | undefined {
  // Written by the planners' own process, whose types these are.
  const plan: QueryPlan = JSON.parse(planText)
  if (!plan.node) return undefined
  const compiler = new Compiler(graph)
  return { step: compiler.node(plan.node), fetches: compiler.fetches }
}

class Compiler {
  readonly fetches: CoveredFetch[] = []

  constructor(private readonly graph: Graph) {}

  node(node: PlanNode): Step {
    switch (node.kind) {
      case 'Sequence':
        return { kind: 'sequence', steps: node.nodes.map((inner) => this.node(inner)) }
      case 'Parallel':
        return { kind: 'parallel', steps: node.nodes.map((inner) => this.node(inner)) }
      case 'Fetch':
        return this.#root(node)
      case 'BatchFetch':
        return this.#entities(node, node.entityBatch.aliases.map(batched))
      case 'Flatten':
        if (node.node.kind !== 'Fetch') throw new Error(`a plan flattens ${node.node.kind}`)
        return this.#entities(node.node, [flattened(node.path, node.node)])
      default:
        throw new Error(`plans with ${node.kind} are not run`)
    }
  }

  #root(node: FetchNode): RootFetch {
    const { text, document } = subgraphOperation(this.graph, node.serviceName, node.operation)
    const rewrites = node.outputRewrites ?? []
    this.fetches.push({ subgraph: node.serviceName, document, entities: [], renames: renamesOf(rewrites) })
    return { kind: 'root', ...requestOf(node, text), shape: operationShape(document, rewrites) }
  }

  #entities(node: FetchNode | BatchFetchNode, planned: readonly PlannedBatch[]): EntityFetch {
    const subgraph = node.serviceName
    const operation = subgraphOperation(this.graph, subgraph, node.operation)
    const { batches, document } = splitBatches(this.graph, subgraph, operation.document, planned)
    const text = document === operation.document ? operation.text : print(document)
    const placed = batches.map((batch) => ({
      ...batch,
      paths: batch.paths.map((path) => targetPath(this.graph, path)),
    }))
    const renames = renamesOf(planned.flatMap(({ outputRewrites }) => outputRewrites))
    this.fetches.push({ subgraph, document, entities: placed, renames })
    return {
      kind: 'entities',
      ...requestOf(node, text),
      batches: placed.map(({ alias, variable, paths, requires, inputRewrites, outputRewrites }) => ({
        alias,
        variable,
        paths,
        representation: representationWriter(this.graph, subgraph, requires, inputRewrites),
        shape: shapeUnder(operationShape(document, outputRewrites, alias), alias),
      })),
    }
  }
}

function requestOf(node: FetchNode | BatchFetchNode, text: string) {
  return {
    subgraph: node.serviceName,
    mutation: node.operationKind === 'mutation',
    head: `{"query":${JSON.stringify(text)},"variables":{`,
    variables: node.variableUsages ?? [],
  }
}

function renamesOf(rewrites: readonly OutputRewrite[]): ReadonlyMap<string, string> {
  const renames = new Map<string, string>()
  for (const rewrite of rewrites) {
    if (!('KeyRenamer' in rewrite)) continue
    const last = rewrite.KeyRenamer.path.at(-1)
    if (last && 'Key' in last) renames.set(last.Key, rewrite.KeyRenamer.renameKeyTo)
  }
  return renames
}

function flattened(path: readonly FlattenNodePathSegment[], node: FetchNode): PlannedBatch {
  const { requires = [], inputRewrites = [], outputRewrites = [] } = node
  return { alias: '_entities', variable: 'representations', paths: [path], requires, inputRewrites, outputRewrites }
}

function batched(alias: EntityBatchAlias): PlannedBatch {
  const { paths, requires, inputRewrites = [], outputRewrites = [] } = alias
  return {
    alias: alias.alias,
    variable: alias.representationsVariableName,
    paths,
    requires,
    inputRewrites,
    outputRewrites,
  }
}

function targetPath(graph: Graph, path: readonly FlattenNodePathSegment[]): TargetPath {
  return path.map((segment): Segment => {
    if (segment === '@') return { kind: 'items' }
    if ('Field' in segment) return { kind: 'field', key: segment.Field }
    const names = new Set(segment.TypeCondition)
    for (const name of segment.TypeCondition) for (const below of graph.subtypes.get(name) ?? []) names.add(below)
    return { kind: 'types', names }
  })
}
