import { type DirectiveNode, type DocumentNode, Kind } from 'graphql'

/** Part of a graph that one audience may reach: what carries one `@tag`, and nothing else. */
export interface Contract {
  holdsType(type: string): boolean
  holdsField(type: string, field: string): boolean
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
 * A field is held where it or its type carries the tag. A type is held where it, or one of its fields, does.
 *
 * @param neutral types that belong to every contract, because they say nothing by themselves
 */
export function contractOf(tags: Tags, tag: string, neutral: ReadonlySet<string>): Contract {
  const has = (name: string) => tags.get(name)?.has(tag) ?? false
  const withFields = new Set([...tags.keys()].filter((name) => name.includes('.') && has(name)).map(typePart))
  return {
    holdsType: (type) => has(type) || neutral.has(type) || withFields.has(type),
    holdsField: (type, field) => has(`${type}.${field}`) || has(type) || neutral.has(type),
  }
}

const typePart = (name: string) => name.slice(0, name.indexOf('.'))
