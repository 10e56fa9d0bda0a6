import { Supergraph } from '@apollo/federation-internals'
import {
  type DefinitionNode,
  type DirectiveNode,
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  parse,
  print,
  type SchemaDefinitionNode,
} from 'graphql'
import type { Contract } from '../guard/contract.js'
import { heldBy } from './contract-parts.js'

const { definitions: inaccessibleParts } = parse(`
  schema @link(url: "https://specs.apollo.dev/inaccessible/v0.2", for: SECURITY) { query: Query }
  directive @inaccessible on FIELD_DEFINITION | OBJECT | INTERFACE | UNION | ARGUMENT_DEFINITION | SCALAR | ENUM |
    ENUM_VALUE | INPUT_OBJECT | INPUT_FIELD_DEFINITION`)

/**
 * The public schema of a contract: what it does not hold is marked `@inaccessible`, and Apollo's own library takes it
 * away and checks that the rest is a schema.
 *
 * @param supergraph parsed SDL
 * @throws Error when what the contract holds is no schema, with the reason
 */
export function contractSchema(supergraph: DocumentNode, contract: Contract, name: string): GraphQLSchema {
  const parts = heldBy(supergraph, contract)
  const link = linkOf(supergraph)
  const mark: DirectiveNode = { kind: Kind.DIRECTIVE, name: { kind: Kind.NAME, value: link ?? 'inaccessible' } }
  const marked = <Node extends { readonly directives?: readonly DirectiveNode[] | undefined }>(node: Node): Node => {
    const { directives = [] } = node
    if (directives.some((one) => one.name.value === mark.name.value)) return node
    return { ...node, directives: [...directives, mark] }
  }
  const definitions = supergraph.definitions.map((definition): DefinitionNode => {
    if (!('name' in definition) || !definition.name || isMachinery(definition.name.value)) return definition
    const type = definition.name.value
    switch (definition.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.INTERFACE_TYPE_DEFINITION: {
        if (!parts.types.has(type)) return marked(definition)
        const fields = definition.fields?.map((field) =>
          parts.fields.has(`${type}.${field.name.value}`) ? field : marked(field),
        )
        return { ...definition, ...(fields && { fields }) }
      }
      case Kind.UNION_TYPE_DEFINITION:
      case Kind.INPUT_OBJECT_TYPE_DEFINITION:
      case Kind.ENUM_TYPE_DEFINITION:
      case Kind.SCALAR_TYPE_DEFINITION:
        return parts.types.has(type) ? definition : marked(definition)
      default:
        return definition
    }
  })
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: link ? definitions : withLink(definitions) }
  try {
    const { schema } = Supergraph.build(print(document), { supportedFeatures: null, validateSupergraph: false })
    return schema.toAPISchema().toGraphQLJSSchema({ includeDefer: false, includeStream: false })
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new Error(`the contract "${name}" is no schema: ${reason}`, { cause })
  }
}

/** Types of the join and link specifications, which no public schema shows. */
export function isMachinery(type: string): boolean {
  return type.includes('__')
}

/** Under which name the supergraph has `@inaccessible`; undefined where it does not link it. */
function linkOf({ definitions }: DocumentNode): string | undefined {
  for (const link of definitions.filter(isSchema).flatMap(({ directives }) => directives ?? [])) {
    const texts = new Map(
      (link.arguments ?? []).flatMap(({ name, value }) =>
        value.kind === Kind.STRING ? [[name.value, value.value] as const] : [],
      ),
    )
    if (texts.get('url')?.includes('/inaccessible/')) return texts.get('as') ?? 'inaccessible'
  }
  return undefined
}

function withLink(definitions: readonly DefinitionNode[]): DefinitionNode[] {
  const link = inaccessibleParts.filter(isSchema).flatMap(({ directives }) => directives ?? [])
  return [
    ...definitions.map((one) => (isSchema(one) ? { ...one, directives: [...(one.directives ?? []), ...link] } : one)),
    ...inaccessibleParts.filter(({ kind }) => kind === Kind.DIRECTIVE_DEFINITION),
  ]
}

function isSchema(definition: DefinitionNode): definition is SchemaDefinitionNode {
  return definition.kind === Kind.SCHEMA_DEFINITION
}
