import { Kind, parse, type SelectionSetNode } from 'graphql'

/** A federation field set (`"id org { code }"`) as a tree; type conditions inside are dissolved. */
export interface FieldSetEntry {
  readonly name: string
  readonly fields: readonly FieldSetEntry[]
}

/** @throws GraphQLError when the text is no selection */
export function parseFieldSet(text: string): readonly FieldSetEntry[] {
  const definition = parse(`{${text}}`, { noLocation: true }).definitions[0]
  return definition?.kind === Kind.OPERATION_DEFINITION ? entries(definition.selectionSet) : []
}

function entries(set: SelectionSetNode): FieldSetEntry[] {
  return set.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) {
      return [{ name: selection.name.value, fields: selection.selectionSet ? entries(selection.selectionSet) : [] }]
    }
    return selection.kind === Kind.INLINE_FRAGMENT ? entries(selection.selectionSet) : []
  })
}
