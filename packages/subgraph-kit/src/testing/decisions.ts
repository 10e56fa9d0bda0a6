import type { Viewer } from '@vatsalya/access'
import {
  type ConstDirectiveNode,
  type DocumentNode,
  type FieldDefinitionNode,
  Kind,
  type ObjectTypeDefinitionNode,
  type ObjectTypeExtensionNode,
} from 'graphql'

/** Who may ask for a field: nobody has decided, the public, any signed-in viewer, or holders of scopes. */
export type Decision = 'undecided' | 'public' | 'signed-in' | readonly (readonly string[])[]

/** Value types that carry no decision of their own: they are seen only inside what is decided. */
const NEUTRAL = new Set([
  'Clock',
  'FigureTable',
  'FigureColumn',
  'FigureRow',
  'PageInfo',
  'InputIssue',
  'InvalidInput',
  'NotAllowed',
  'Conflict',
])

/**
 * The access decision of every field of every object type in the SDL, by coordinate ("State.name"). A field's own
 * directive wins over its type's; `@tag(name: "public")` is a decision too. Neutral value types are left out.
 *
 * @param neutral further value types that are seen only inside what is decided
 */
export function accessDecisions(sdl: DocumentNode, neutral: readonly string[] = []): Map<string, Decision> {
  const decisions = new Map<string, Decision>()
  const skipped = new Set([...NEUTRAL, ...neutral])
  for (const type of sdl.definitions) {
    if (type.kind !== Kind.OBJECT_TYPE_DEFINITION && type.kind !== Kind.OBJECT_TYPE_EXTENSION) continue
    if (skipped.has(type.name.value)) continue
    for (const field of type.fields ?? []) {
      decisions.set(`${type.name.value}.${field.name.value}`, decisionOf(type, field))
    }
  }
  return decisions
}

/** Coordinates for which `accessDecisions` finds no decision; a test expects none. */
export function undecided(sdl: DocumentNode, neutral: readonly string[] = []): string[] {
  return [...accessDecisions(sdl, neutral)].filter(([, decision]) => decision === 'undecided').map(([name]) => name)
}

/** Whether a decision lets this viewer ask. What is undecided is allowed to nobody. */
export function allows(decision: Decision | undefined, viewer: Viewer): boolean {
  if (decision === 'public') return true
  if (decision === 'signed-in') return viewer.kind !== 'public'
  if (decision === undefined || decision === 'undecided') return false
  return decision.some((all) => all.every((scope) => viewer.scopes.some((own) => own === scope)))
}

/** Whether an answer of a root field tells nothing: null, an empty list, or a connection without edges. */
export function tellsNothing(value: unknown): boolean {
  if (value === null || value === undefined) return true
  if (Array.isArray(value)) return value.length === 0
  return typeof value === 'object' && 'edges' in value ? tellsNothing(value.edges) : false
}

function decisionOf(type: ObjectTypeDefinitionNode | ObjectTypeExtensionNode, field: FieldDefinitionNode): Decision {
  const own = fromDirectives(field.directives ?? [])
  return own === 'undecided' ? fromDirectives(type.directives ?? []) : own
}

function fromDirectives(directives: readonly ConstDirectiveNode[]): Decision {
  for (const directive of directives) {
    const [argument] = directive.arguments ?? []
    const value = argument?.value
    switch (directive.name.value) {
      case 'requiresScopes':
        return value?.kind === Kind.LIST ? value.values.map(textsOf) : []
      case 'authenticated':
        return 'signed-in'
      case 'tag':
        if (value?.kind === Kind.STRING && value.value === 'public') return 'public'
    }
  }
  return 'undecided'
}

type ConstValue = NonNullable<ConstDirectiveNode['arguments']>[number]['value']

function textsOf(value: ConstValue): string[] {
  if (value.kind !== Kind.LIST) return []
  return value.values.flatMap((text) => (text.kind === Kind.STRING ? [text.value] : []))
}
