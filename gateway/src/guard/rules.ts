import { SHARED_SDL } from '@vatsalya/subgraph-kit'
import { type ConstDirectiveNode, Kind, parse, type TypeNode, valueFromASTUntyped } from 'graphql'
import { z } from 'zod'

/** What the graph's owners wrote at one field or type: who may ask for it. */
export interface Rule {
  /** Tagged "public": strangers may ask. */
  readonly open: boolean
  /** Needs somebody who is signed in. */
  readonly authenticated: boolean
  /** Needs all scopes of one of these sets; null where none are asked for. */
  readonly scopes: readonly (readonly string[])[] | null
}

export interface TypeRules extends Rule {
  /** A value type that every domain tells alike: it says nothing by itself, so who may ask is its field's to say. */
  readonly neutral: boolean
  readonly fields: ReadonlyMap<string, Rule & { readonly type: string }>
}

/** Rules by type name. */
export type AccessRules = ReadonlyMap<string, TypeRules>

const NEUTRAL: ReadonlySet<string> = new Set(
  parse(SHARED_SDL).definitions.flatMap((one) => (one.kind === Kind.OBJECT_TYPE_DEFINITION ? [one.name.value] : [])),
)

const tag = z.object({ name: z.string() })
const requiresScopes = z.object({ scopes: z.array(z.array(z.string())) })

/** Reads `@tag(name: "public")`, `@authenticated` and `@requiresScopes` from a supergraph's text. */
export function readRules(supergraphSdl: string): AccessRules {
  const rules = new Map<string, TypeRules>()
  for (const definition of parse(supergraphSdl, { noLocation: true }).definitions) {
    const { kind } = definition
    if (kind !== Kind.OBJECT_TYPE_DEFINITION && kind !== Kind.INTERFACE_TYPE_DEFINITION) continue
    const name = definition.name.value
    const fields = (definition.fields ?? []).map(
      (field) => [field.name.value, { ...ruleOf(field.directives), type: namedType(field.type) }] as const,
    )
    rules.set(name, { ...ruleOf(definition.directives), neutral: NEUTRAL.has(name), fields: new Map(fields) })
  }
  return rules
}

function ruleOf(directives: readonly ConstDirectiveNode[] = []): Rule {
  let rule: Rule = { open: false, authenticated: false, scopes: null }
  for (const directive of directives) {
    const values = Object.fromEntries(
      (directive.arguments ?? []).map((argument) => [argument.name.value, valueFromASTUntyped(argument.value)]),
    )
    const name = directive.name.value
    if (name === 'tag' && tag.parse(values).name === 'public') rule = { ...rule, open: true }
    if (name === 'authenticated') rule = { ...rule, authenticated: true }
    if (name === 'requiresScopes') rule = { ...rule, scopes: requiresScopes.parse(values).scopes }
  }
  return rule
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type)
}
