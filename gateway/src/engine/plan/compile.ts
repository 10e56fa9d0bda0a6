import type {
  BatchFetchNode,
  FetchNode,
  FlattenNodePathSegment,
  PlanNode,
  QueryPlan,
} from '@graphql-hive/router-query-planner'
import { parse } from 'graphql'
import type { Graph } from '../graph/graph.js'
import { representationWriter } from './representation.js'
import { operationShape, shapeUnder } from './shape.js'
import type { EntityFetch, RootFetch, Segment, Step, TargetPath } from './steps.js'

/**
 * Turns the planner's plan into steps that run: requests half written, paths and representations ready.
 *
 * @throws Error when the plan is empty or holds what this engine does not run (`@defer`, subscriptions)
 */
export function compilePlan(graph: Graph, planText: string): Step {
  // Written by the planner's own process, whose types these are.
  const plan: QueryPlan = JSON.parse(planText)
  if (!plan.node) throw new Error('the plan is empty')
  return compileNode(graph, plan.node)
}

function compileNode(graph: Graph, node: PlanNode): Step {
  switch (node.kind) {
    case 'Sequence':
      return { kind: 'sequence', steps: node.nodes.map((inner) => compileNode(graph, inner)) }
    case 'Parallel':
      return { kind: 'parallel', steps: node.nodes.map((inner) => compileNode(graph, inner)) }
    case 'Fetch':
      return rootFetch(node)
    case 'BatchFetch':
      return batchFetch(graph, node)
    case 'Flatten':
      if (node.node.kind !== 'Fetch') throw new Error(`a plan flattens ${node.node.kind}`)
      return flattenFetch(graph, node.path, node.node)
    default:
      throw new Error(`plans with ${node.kind} are not run`)
  }
}

function requestOf(node: FetchNode | BatchFetchNode) {
  return {
    subgraph: node.serviceName,
    mutation: node.operationKind === 'mutation',
    head: `{"query":${JSON.stringify(node.operation)},"variables":{`,
    variables: node.variableUsages ?? [],
  }
}

function rootFetch(node: FetchNode): RootFetch {
  const document = parse(node.operation, { noLocation: true })
  return { kind: 'root', ...requestOf(node), shape: operationShape(document, node.outputRewrites) }
}

function flattenFetch(graph: Graph, path: readonly FlattenNodePathSegment[], node: FetchNode): EntityFetch {
  const shape = operationShape(parse(node.operation, { noLocation: true }), node.outputRewrites, '_entities')
  const batch = {
    alias: '_entities',
    variable: 'representations',
    paths: [targetPath(graph, path)],
    representation: representationWriter(graph, node.serviceName, node.requires ?? [], node.inputRewrites),
    shape: shapeUnder(shape, '_entities'),
  }
  return { kind: 'entities', ...requestOf(node), batches: [batch] }
}

function batchFetch(graph: Graph, node: BatchFetchNode): EntityFetch {
  const document = parse(node.operation, { noLocation: true })
  const batches = node.entityBatch.aliases.map((alias) => ({
    alias: alias.alias,
    variable: alias.representationsVariableName,
    paths: alias.paths.map((path) => targetPath(graph, path)),
    representation: representationWriter(graph, node.serviceName, alias.requires, alias.inputRewrites),
    shape: shapeUnder(operationShape(document, alias.outputRewrites, alias.alias), alias.alias),
  }))
  return { kind: 'entities', ...requestOf(node), batches }
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
