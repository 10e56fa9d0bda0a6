import {
  type DirectiveNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  visit,
} from 'graphql'
import type { Bag } from '../json.js'

/** A parsed operation with what every later step asks of it. */
export interface Operation {
  readonly definition: OperationDefinitionNode
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** Names of the variables that decide `@skip` and `@include` anywhere in the document. */
  readonly switches: readonly string[]
}

/** Answers whether a selection takes part, for one setting of the operation's switches. */
export type Included = (selection: SelectionNode) => boolean

/** Collects fragments and switches of the operation named (or of the only one). Undefined when there is none. */
export function readOperation(document: DocumentNode, operationName?: string | null): Operation | undefined {
  const fragments = new Map<string, FragmentDefinitionNode>()
  const operations: OperationDefinitionNode[] = []
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition)
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition)
  }
  const definition = operationName
    ? operations.find((candidate) => candidate.name?.value === operationName)
    : operations.length === 1
      ? operations[0]
      : undefined
  if (!definition) return undefined
  const switches = new Set<string>()
  visit(document, {
    Directive(directive) {
      const condition = conditionOf(directive)
      if (condition?.value.kind === Kind.VARIABLE) switches.add(condition.value.name.value)
    },
  })
  return { definition, fragments, switches: [...switches].sort() }
}

/** Names the setting of the switches: operations are planned once per setting, so plans hold no conditions. */
export function switchKey(operation: Operation, variables: Bag): string {
  let key = ''
  for (const name of operation.switches) key += variables[name] === true ? '1' : '0'
  return key
}

/** `@skip` and `@include` decided for these variable values (already coerced, so defaults are in). */
export function includedBy(variables: Bag): Included {
  return (selection) => {
    for (const directive of selection.directives ?? []) {
      const condition = conditionOf(directive)
      if (!condition) continue
      const value =
        condition.value.kind === Kind.VARIABLE
          ? variables[condition.value.name.value] === true
          : condition.value.kind === Kind.BOOLEAN && condition.value.value
      if (value === (directive.name.value === 'skip')) return false
    }
    return true
  }
}

function conditionOf(directive: DirectiveNode) {
  const name = directive.name.value
  if (name !== 'skip' && name !== 'include') return undefined
  return directive.arguments?.find((argument) => argument.name.value === 'if')
}
