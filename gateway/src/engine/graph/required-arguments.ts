import {
  type ArgumentNode,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type FieldDefinitionNode,
  type InterfaceTypeDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
  type TypeNode,
} from 'graphql'

/** A field with fixed arguments that some `@requires` names: `price(currency: USD)`. */
export interface ComputedField {
  readonly field: string
  readonly arguments: readonly ArgumentNode[]
}

export interface PlannerSupergraph {
  /** What planners get: fields with fixed arguments are fields of their own there. */
  readonly sdl: string
  /** Name of such a field in the planner's supergraph -> what it stands for. */
  readonly computed: ReadonlyMap<string, ComputedField>
}

/**
 * Rewrites a supergraph so that no `@requires` has arguments. Planners mix up such arguments with those of the client or
 * of another `@requires` on the same field, and the answer is then wrong without an error.
 */
export function withoutRequiredArguments(document: DocumentNode): PlannerSupergraph {
  const rewriter = new Rewriter(document)
  const definitions = document.definitions.map((definition) =>
    hasFields(definition) ? rewriter.type(definition) : definition,
  )
  const complete = definitions.map((definition) => {
    const added = hasFields(definition) ? rewriter.added.get(definition.name.value) : undefined
    if (!added || !hasFields(definition)) return definition
    return { ...definition, fields: [...(definition.fields ?? []), ...added.values()] }
  })
  return { sdl: print({ kind: Kind.DOCUMENT, definitions: complete }), computed: rewriter.computed }
}

type WithFields = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode

function hasFields(definition: DefinitionNode): definition is WithFields {
  return definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION
}

class Rewriter {
  readonly computed = new Map<string, ComputedField>()
  /** Type name -> fields to add to it, by name. */
  readonly added = new Map<string, Map<string, FieldDefinitionNode>>()
  readonly #types = new Map<string, WithFields>()
  readonly #names = new Map<string, string>()

  constructor(document: DocumentNode) {
    for (const definition of document.definitions) {
      if (hasFields(definition)) this.#types.set(definition.name.value, definition)
    }
  }

  type(definition: WithFields): WithFields {
    const fields = definition.fields?.map((field) => ({
      ...field,
      directives: field.directives?.map((directive) => this.#directive(directive, definition.name.value)),
    }))
    return { ...definition, fields }
  }

  #directive(directive: ConstDirectiveNode, type: string): ConstDirectiveNode {
    if (directive.name.value !== 'join__field') return directive
    const graph = enumValue(directive, 'graph')
    if (graph === undefined) return directive
    const rewritten = directive.arguments?.map((argument) => {
      if (argument.name.value !== 'requires' || argument.value.kind !== Kind.STRING) return argument
      if (!argument.value.value.includes('(')) return argument
      const value = this.#fieldSet(argument.value.value, type, graph)
      return { ...argument, value: { kind: Kind.STRING, value } } as const
    })
    return { ...directive, arguments: rewritten }
  }

  #fieldSet(text: string, type: string, graph: string): string {
    const definition = parse(`{${text}}`, { noLocation: true }).definitions[0]
    if (definition?.kind !== Kind.OPERATION_DEFINITION) return text
    const printed = print(this.#selectionSet(definition.selectionSet, type, graph))
    return printed.slice(1, -1).replace(/\s+/g, ' ').trim()
  }

  #selectionSet(set: SelectionSetNode, type: string | undefined, graph: string): SelectionSetNode {
    return { ...set, selections: set.selections.map((selection) => this.#selection(selection, type, graph)) }
  }

  #selection(selection: SelectionNode, type: string | undefined, graph: string): SelectionNode {
    if (selection.kind === Kind.FRAGMENT_SPREAD) return selection
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const inner = selection.typeCondition?.name.value ?? type
      return { ...selection, selectionSet: this.#selectionSet(selection.selectionSet, inner, graph) }
    }
    const owner = this.#types.get(type ?? '')
    const field = owner?.fields?.find(({ name }) => name.value === selection.name.value)
    const below = selection.selectionSet && this.#selectionSet(selection.selectionSet, namedType(field?.type), graph)
    if (!selection.arguments?.length || !owner || !field) return { ...selection, selectionSet: below }
    const name = this.#nameOf(selection.name.value, selection.arguments)
    for (const one of this.#withBelow(owner)) this.#add(one, name, selection.name.value, graph)
    return { ...selection, name: { kind: Kind.NAME, value: name }, arguments: [], selectionSet: below }
  }

  #nameOf(field: string, given: readonly ArgumentNode[]): string {
    const identity = `${field}(${given.map((argument) => print(argument)).sort()})`
    const known = this.#names.get(identity)
    if (known) return known
    const name = `${field}__with${this.#names.size}`
    this.#names.set(identity, name)
    this.computed.set(name, { field, arguments: given })
    return name
  }

  /** A type, and those that implement it: what an interface has, they have. */
  #withBelow(owner: WithFields): WithFields[] {
    if (owner.kind === Kind.OBJECT_TYPE_DEFINITION) return [owner]
    const below = [...this.#types.values()].filter(({ interfaces }) =>
      interfaces?.some(({ name }) => name.value === owner.name.value),
    )
    return [owner, ...below]
  }

  #add(owner: WithFields, name: string, from: string, graph: string): void {
    const type = owner.name.value
    const field = owner.fields?.find((one) => one.name.value === from)
    if (!field) return
    const added = this.added.get(type) ?? new Map<string, FieldDefinitionNode>()
    this.added.set(type, added)
    const before = added.get(name)
    const own = before?.directives ?? field.directives?.flatMap((one) => this.#resolving(one, type)) ?? []
    const isExternal = (field.directives ?? []).some(
      (directive) => enumValue(directive, 'graph') === graph && isTrue(directive, 'external'),
    )
    const isNew = !own.some((directive) => enumValue(directive, 'graph') === graph)
    const directives = isExternal && isNew ? [...own, externalIn(graph)] : own
    added.set(name, { ...field, name: { kind: Kind.NAME, value: name }, arguments: [], directives })
  }

  /** Where and from what a field is resolved. */
  #resolving(directive: ConstDirectiveNode, type: string): ConstDirectiveNode[] {
    if (directive.name.value !== 'join__field') return []
    if (isTrue(directive, 'external') || isTrue(directive, 'usedOverridden')) return []
    return [this.#directive(directive, type)]
  }
}

function externalIn(graph: string): ConstDirectiveNode {
  return {
    kind: Kind.DIRECTIVE,
    name: { kind: Kind.NAME, value: 'join__field' },
    arguments: [
      {
        kind: Kind.ARGUMENT,
        name: { kind: Kind.NAME, value: 'graph' },
        value: { kind: Kind.ENUM, value: graph },
      },
      {
        kind: Kind.ARGUMENT,
        name: { kind: Kind.NAME, value: 'external' },
        value: { kind: Kind.BOOLEAN, value: true },
      },
    ],
  }
}

function enumValue(directive: ConstDirectiveNode, name: string): string | undefined {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value
  return value?.kind === Kind.ENUM ? value.value : undefined
}

function isTrue(directive: ConstDirectiveNode, name: string): boolean {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value
  return value?.kind === Kind.BOOLEAN && value.value
}

function namedType(type: TypeNode | undefined): string | undefined {
  if (!type) return undefined
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type)
}
