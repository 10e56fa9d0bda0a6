import { operationFromDocument, Supergraph } from '@apollo/federation-internals'
import {
  type FetchDataRewrite,
  type FetchNode,
  type PlanNode,
  QueryPlanner,
  type QueryPlanSelectionNode,
} from '@apollo/query-planner'
import type * as Hive from '@graphql-hive/router-query-planner'
import { parse } from 'graphql'

/** Plans with Apollo's planner and tells the plan in the words of Hive's, which the engine compiles. */
export function createApolloPlanner(sdl: string): (text: string, active: ReadonlySet<string>) => Hive.QueryPlan {
  const supergraph = Supergraph.build(sdl, { supportedFeatures: null, validateSupergraph: false })
  const planner = new QueryPlanner(supergraph)
  const apiSchema = supergraph.apiSchema()
  return (text, active) => {
    const operation = operationFromDocument(apiSchema, parse(text, { noLocation: true }), { validate: false })
    const { node } = planner.buildQueryPlan(operation, {
      overrideConditions: new Map([...active].map((label) => [label, true])),
    })
    if (!node) return { kind: 'QueryPlan' }
    if (node.kind === 'Subscription') throw new Error('subscriptions are not planned')
    return { kind: 'QueryPlan', node: planNode(node) }
  }
}

function planNode(node: PlanNode): Hive.PlanNode {
  switch (node.kind) {
    case 'Sequence':
    case 'Parallel':
      return { kind: node.kind, nodes: node.nodes.map(planNode) }
    case 'Fetch':
      return fetchNode(node)
    case 'Flatten':
      return {
        kind: 'Flatten',
        path: node.path.map((step) => (step === '@' ? '@' : { Field: String(step) })),
        node: planNode(node.node),
      }
    default:
      throw new Error(`${node.kind} is not planned`)
  }
}

function fetchNode(node: FetchNode): Hive.FetchNode {
  return {
    kind: 'Fetch',
    serviceName: node.serviceName,
    operationKind: node.operationKind,
    operation: node.operation,
    variableUsages: node.variableUsages ?? [],
    ...(node.requires && { requires: node.requires.map(selection) }),
    inputRewrites: (node.inputRewrites ?? []).map(rewrite),
    outputRewrites: (node.outputRewrites ?? []).map(rewrite),
  }
}

function selection(node: QueryPlanSelectionNode): Hive.RequiresSelection {
  if (node.kind === 'Field') {
    const selections = node.selections?.map(selection)
    return { kind: 'Field', name: node.alias ?? node.name, ...(selections && { selections }) }
  }
  if (node.typeCondition === undefined) throw new Error('a requirement without type')
  return { kind: 'InlineFragment', typeCondition: node.typeCondition, selections: node.selections.map(selection) }
}

function rewrite(given: FetchDataRewrite): Hive.FetchRewrite {
  const path = given.path.map((step) =>
    step.startsWith('... on ') ? { TypenameEquals: [step.slice('... on '.length)] } : { Key: step },
  )
  return given.kind === 'ValueSetter'
    ? { ValueSetter: { path, setValueTo: String(given.setValueTo) } }
    : { KeyRenamer: { path, renameKeyTo: given.renameKeyTo } }
}
