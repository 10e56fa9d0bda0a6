import { type DirectiveNode, type DocumentNode, Kind, type ValueNode } from 'graphql'
import type { FieldSetEntry } from '../graph/field-set.js'
import { readTags, type Tags } from './contract.js'

/** What one directive demands. */
export type Rule =
  | { readonly kind: 'authenticated' }
  /** One of the lists must be held entirely. */
  | { readonly kind: 'scopes' | 'policies'; readonly anyOf: readonly (readonly string[])[] }

/** Rules of a supergraph, each with its number; types and fields name theirs by number. */
export interface AccessRules {
  readonly rules: readonly Rule[]
  readonly types: ReadonlyMap<string, readonly number[]>
  /** "Type.field" -> the field's own rules, those of fields that its `@requires` reads, those of implementations. */
  readonly fields: ReadonlyMap<string, readonly number[]>
  readonly tags: Tags
}

/** What the caller of one request may; the engine does not ask why. */
export interface Authorization {
  readonly authenticated: boolean
  readonly scopes: readonly string[]
  readonly policies: readonly string[]
}

export const nobody: Authorization = { authenticated: false, scopes: [], policies: [] }

export function satisfies(rule: Rule, { authenticated, scopes, policies }: Authorization): boolean {
  if (rule.kind === 'authenticated') return authenticated
  const held = rule.kind === 'scopes' ? scopes : policies
  return rule.anyOf.some((all) => all.every((name) => held.includes(name)))
}

/**
 * Reads `@authenticated`, `@requiresScopes` and `@policy` out of a supergraph, under the names that its `@link`s give.
 *
 * @param required what `@requires` of "subgraph/Type.field" reads
 * @param fieldTypes "Type.field" -> type of what it gives
 * @param subtypes interface or union -> all types under it
 */
export function readAccessRules(
  document: DocumentNode,
  required: ReadonlyMap<string, readonly FieldSetEntry[]>,
  fieldTypes: ReadonlyMap<string, string>,
  subtypes: ReadonlyMap<string, ReadonlySet<string>>,
): AccessRules {
  const reader = new Reader(document)
  const types = new Map<string, readonly number[]>()
  const own = new Map<string, readonly number[]>()
  for (const definition of document.definitions) {
    if (!('name' in definition) || !definition.name || !('directives' in definition)) continue
    const type = definition.name.value
    const demanded = reader.rulesOf(definition.directives)
    if (demanded.length > 0) types.set(type, demanded)
    if (!('fields' in definition)) continue
    for (const field of definition.fields ?? []) {
      const rules = reader.rulesOf(field.directives)
      if (rules.length > 0) own.set(`${type}.${field.name.value}`, rules)
    }
  }
  const fields = new Map(own)
  const add = (field: string, more: readonly number[]) => {
    if (more.length > 0) fields.set(field, [...new Set([...(fields.get(field) ?? []), ...more])])
  }
  for (const [key, entries] of required) {
    const field = key.slice(key.indexOf('/') + 1)
    const [type = ''] = field.split('.')
    add(field, hiddenRules(type, entries, own, types, fieldTypes))
  }
  // Whoever asks an interface's field asks it of every implementation.
  for (const [parent, below] of subtypes) {
    for (const [field, rules] of [...fields]) {
      const [type = '', name = ''] = field.split('.')
      if (below.has(type) && fieldTypes.has(`${parent}.${name}`)) add(`${parent}.${name}`, rules)
    }
  }
  return { rules: reader.rules, types, fields, tags: readTags(document) }
}

function hiddenRules(
  type: string,
  entries: readonly FieldSetEntry[],
  fields: ReadonlyMap<string, readonly number[]>,
  types: ReadonlyMap<string, readonly number[]>,
  fieldTypes: ReadonlyMap<string, string>,
): number[] {
  return entries.flatMap(({ name, fields: below }) => {
    const gives = fieldTypes.get(`${type}.${name}`) ?? ''
    const here = [...(fields.get(`${type}.${name}`) ?? []), ...(types.get(gives) ?? [])]
    return [...here, ...hiddenRules(gives, below, fields, types, fieldTypes)]
  })
}

class Reader {
  readonly rules: Rule[] = []
  readonly #kinds = new Map<string, Rule['kind']>([
    ['authenticated', 'authenticated'],
    ['requiresScopes', 'scopes'],
    ['policy', 'policies'],
  ])
  readonly #numbers = new Map<string, number>()

  constructor(document: DocumentNode) {
    const features: readonly [string, Rule['kind']][] = [...this.#kinds]
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.SCHEMA_DEFINITION && definition.kind !== Kind.SCHEMA_EXTENSION) continue
      for (const link of definition.directives ?? []) {
        const url = textOf(link, 'url') ?? ''
        const named = textOf(link, 'as')
        const feature = features.find(([name]) => url.includes(`/${name}/v`))
        if (link.name.value === 'link' && feature && named) this.#kinds.set(named, feature[1])
      }
    }
  }

  rulesOf(directives: readonly DirectiveNode[] | undefined): number[] {
    return (directives ?? []).flatMap((directive) => {
      const kind = this.#kinds.get(directive.name.value.replace(/^federation__/, ''))
      if (!kind) return []
      const rule: Rule = kind === 'authenticated' ? { kind } : { kind, anyOf: listsOf(directive) }
      const identity = JSON.stringify(rule)
      let number = this.#numbers.get(identity)
      if (number === undefined) {
        number = this.rules.push(rule) - 1
        this.#numbers.set(identity, number)
      }
      return [number]
    })
  }
}

function textOf(directive: DirectiveNode, name: string): string | undefined {
  const value = directive.arguments?.find((argument) => argument.name.value === name)?.value
  return value?.kind === Kind.STRING ? value.value : undefined
}

function listsOf(directive: DirectiveNode): string[][] {
  const [argument] = directive.arguments ?? []
  return itemsOf(argument?.value).map((inner) => {
    const texts = itemsOf(inner)
    return texts.flatMap((value) => (value.kind === Kind.STRING ? [value.value] : []))
  })
}

function itemsOf(value: ValueNode | undefined): readonly ValueNode[] {
  if (!value) return []
  return value.kind === Kind.LIST ? value.values : [value]
}
