import { type DirectiveNode, type DocumentNode, Kind } from 'graphql'

/** Which part of a graph one audience may reach, by `@tag`s of types and fields. */
export interface ContractRules {
  /** Only what carries one of these. Everything, when there are none. */
  readonly include?: readonly string[]
  /** Nothing that carries one of these, whatever else it carries. */
  readonly exclude?: readonly string[]
  /** What callers are told outside of it: that it does not exist (usual), or that it is not for them. */
  readonly outside?: 'unknown' | 'refused'
}

/** Part of a graph that one audience may reach. */
export interface Contract {
  holdsType(type: string): boolean
  /** @param gives name of the type of what the field gives */
  holdsField(type: string, field: string, gives: string): boolean
}

/** `@tag` names by "Type" and "Type.field". */
export type Tags = ReadonlyMap<string, ReadonlySet<string>>

/** Reads the tags of a supergraph's types and of their fields. */
export function readTags(document: DocumentNode): Tags {
  const tags = new Map<string, ReadonlySet<string>>()
  for (const definition of document.definitions) {
    if (!('name' in definition) || !definition.name || !('directives' in definition)) continue
    const type = definition.name.value
    tags.set(type, tagsOf(definition))
    if (!('fields' in definition)) continue
    for (const field of definition.fields ?? []) tags.set(`${type}.${field.name.value}`, tagsOf(field))
  }
  return tags
}

function tagsOf({ directives = [] }: { directives?: readonly DirectiveNode[] | undefined }): ReadonlySet<string> {
  const names = directives.flatMap((directive) => {
    const value = directive.name.value === 'tag' ? directive.arguments?.[0]?.value : undefined
    return value?.kind === Kind.STRING ? [value.value] : []
  })
  return new Set(names)
}

/**
 * A field is held where it or its type carries an included tag. A type is held where it, or one of its fields, does.
 * What is excluded is not held, and no field that gives it is.
 *
 * @param neutral types that belong to every contract, because they say nothing by themselves
 */
export function contractOf(tags: Tags, rules: ContractRules, neutral: ReadonlySet<string>): Contract {
  const { include = [], exclude = [] } = rules
  const has = (name: string, wanted: readonly string[]) => wanted.some((tag) => tags.get(name)?.has(tag))
  const withFields = new Set(
    [...tags.keys()].filter((name) => name.includes('.') && has(name, include)).map((name) => name.split('.')[0]),
  )
  const isFree = (type: string) => include.length === 0 || neutral.has(type) || has(type, include)
  return {
    holdsType: (type) => !has(type, exclude) && (isFree(type) || withFields.has(type)),
    holdsField: (type, field, gives) =>
      !has(type, exclude) &&
      !has(`${type}.${field}`, exclude) &&
      !has(gives, exclude) &&
      (isFree(type) || has(`${type}.${field}`, include)),
  }
}
