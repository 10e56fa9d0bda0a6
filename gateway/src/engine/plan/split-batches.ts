import type {
  FlattenNodePathSegment,
  InputRewrite,
  OutputRewrite,
  RequiresSelection,
} from '@graphql-hive/router-query-planner'
import {
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type VariableDefinitionNode,
} from 'graphql'
import type { Graph } from '../graph/graph.js'
import { type EntityPart, splitByRequirements } from './split.js'

/** One `_entities` field as planned. */
export interface PlannedBatch {
  readonly alias: string
  readonly variable: string
  readonly paths: readonly (readonly FlattenNodePathSegment[])[]
  readonly requires: readonly RequiresSelection[]
  readonly inputRewrites: readonly InputRewrite[]
  readonly outputRewrites: readonly OutputRewrite[]
}

/** Splits batches whose representations cannot hold all that their fields require, and the operation along with them. */
export function splitBatches(
  graph: Graph,
  subgraph: string,
  document: DocumentNode,
  planned: readonly PlannedBatch[],
): { readonly batches: readonly PlannedBatch[]; readonly document: DocumentNode } {
  let batches = planned
  let result = document
  for (const batch of planned) {
    const field = entitiesField(document, batch.alias)
    const parts = field?.selectionSet
      ? splitByRequirements(graph, subgraph, batch.requires, field.selectionSet, document)
      : undefined
    if (!field || !parts) continue
    const named = parts.map((part, index) => ({
      ...part,
      alias: `${batch.alias}_${index}`,
      variable: `${batch.variable}_${index}`,
    }))
    batches = batches.flatMap((other) =>
      other === batch
        ? named.map(({ alias, variable, requires }) => ({ ...batch, alias, variable, requires }))
        : [other],
    )
    result = withParts(result, field, batch.variable, named)
  }
  return { batches, document: result }
}

function entitiesField(document: DocumentNode, alias: string): FieldNode | undefined {
  for (const selection of operationOf(document)?.selectionSet.selections ?? []) {
    if (selection.kind === Kind.FIELD && (selection.alias ?? selection.name).value === alias) return selection
  }
  return undefined
}

function operationOf(document: DocumentNode): OperationDefinitionNode | undefined {
  return document.definitions.find((definition) => definition.kind === Kind.OPERATION_DEFINITION)
}

function withParts(
  document: DocumentNode,
  field: FieldNode,
  variable: string,
  parts: readonly (EntityPart & { readonly alias: string; readonly variable: string })[],
): DocumentNode {
  const selections = (selection: SelectionNode): SelectionNode[] => {
    if (selection !== field) return [selection]
    return parts.map((part) => ({
      ...field,
      alias: { kind: Kind.NAME, value: part.alias },
      arguments: field.arguments?.map((argument) => ({
        ...argument,
        value: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: part.variable } },
      })),
      selectionSet: part.selectionSet,
    }))
  }
  const variables = (definition: VariableDefinitionNode): VariableDefinitionNode[] => {
    if (definition.variable.name.value !== variable) return [definition]
    return parts.map((part) => ({
      ...definition,
      variable: { kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: part.variable } },
    }))
  }
  return {
    ...document,
    definitions: document.definitions.map((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION
        ? {
            ...definition,
            variableDefinitions: definition.variableDefinitions?.flatMap(variables),
            selectionSet: {
              ...definition.selectionSet,
              selections: definition.selectionSet.selections.flatMap(selections),
            },
          }
        : definition,
    ),
  }
}
