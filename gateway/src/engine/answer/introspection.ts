import {
  type DocumentNode,
  executeSync,
  type FieldNode,
  type GraphQLSchema,
  Kind,
  OperationTypeNode,
  type SelectionSetNode,
} from 'graphql'
import { type Bag, isBag } from '../json.js'
import type { Operation } from '../operation/variant.js'

const none: ReadonlyMap<string, string> = new Map()

/** Answers `__schema` and `__type` from the public schema: JSON by response key. */
export function introspect(
  schema: GraphQLSchema,
  operation: Operation,
  fields: readonly FieldNode[],
  variables: Bag,
): ReadonlyMap<string, string> {
  if (fields.length === 0) return none
  const selectionSet: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: fields }
  const { variableDefinitions } = operation.definition
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: [
      { kind: Kind.OPERATION_DEFINITION, operation: OperationTypeNode.QUERY, variableDefinitions, selectionSet },
      ...operation.fragments.values(),
    ],
  }
  const { data } = executeSync({ schema, document, variableValues: variables })
  return new Map(isBag(data) ? Object.entries(data).map(([key, value]) => [key, JSON.stringify(value)]) : [])
}
