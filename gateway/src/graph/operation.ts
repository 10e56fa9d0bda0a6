import { type DocumentNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode } from 'graphql'

/** One operation of a document, with the fragments that it may use. */
export interface ReadOperation {
  readonly document: DocumentNode
  readonly definition: OperationDefinitionNode
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
}

/** The operation named, or the only one; null where the document has none such. */
export function operationOf(document: DocumentNode, name: string | null): ReadOperation | null {
  const operations: OperationDefinitionNode[] = []
  const fragments = new Map<string, FragmentDefinitionNode>()
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
  }
  const [first, ...others] = operations
  const found = name === null ? first : operations.find((operation) => operation.name?.value === name)
  if (!found || (name === null && others.length > 0)) return null
  return { document, definition: found, fragments }
}
