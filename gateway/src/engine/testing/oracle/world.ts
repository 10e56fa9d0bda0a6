import { GraphQLError } from 'graphql'

/** A value of a world that is computed from arguments. */
export type Computed = (args: Record<string, unknown>, self: Self) => unknown

/** An object of a world. Every field of its type is a property: a value, an error to throw, or {@link Computed}. */
export interface Node {
  readonly __typename: string
  readonly [field: string]: unknown
}

/** The root fields of a world. */
export interface Root {
  readonly [field: string]: Computed | readonly unknown[] | Node | undefined
}

/** What a computed field may ask of its object. */
export interface Self {
  /** Another field of the same object: from the representation where a subgraph got it by `@requires`. */
  required(field: string, args?: Record<string, unknown>): unknown
}

/** Data for one federation: the same objects behind all subgraphs and behind the single schema of the oracle. */
export interface World {
  readonly subgraphs: Readonly<Record<string, string>>
  readonly query: Root
  readonly mutation?: Root
  /** Finds an entity by what a representation says. */
  find(representation: Record<string, unknown>): Node | undefined
  /** "Type.field" that no fault may hit: keys, required fields. */
  readonly solid: ReadonlySet<string>
}

/** A fault put on one field of all objects, or of those whose position in resolving order divides by `every`. */
export interface WorldFault {
  readonly field: string
  readonly becomes: 'null' | 'error'
  /** Hits only objects whose `id` ends so; empty for all. */
  readonly ending: string
}

export interface Entity {
  readonly __typename: string
  readonly node: Node
  readonly representation: Record<string, unknown>
}

/** Resolves one field of a world's object for both sides. */
export function resolveField(
  source: Node | Entity,
  type: string,
  field: string,
  args: Record<string, unknown>,
  faults: readonly WorldFault[],
): unknown {
  const node: Node = isEntity(source) ? source.node : source
  for (const fault of faults) {
    if (fault.field !== `${node.__typename ?? type}.${field}` || !String(node.id ?? '').endsWith(fault.ending)) continue
    if (fault.becomes === 'null') return null
    throw new GraphQLError(`broken ${fault.field}`)
  }
  const value = node[field]
  if (value instanceof Error) throw new GraphQLError(value.message)
  if (typeof value !== 'function') return value
  return value(args, {
    required: (name: string, requiredArgs: Record<string, unknown> = {}) => {
      if (!isEntity(source)) return resolveField(source, type, name, requiredArgs, [])
      if (!(name in source.representation)) throw new GraphQLError(`representation without ${name}`)
      return source.representation[name]
    },
  })
}

function isEntity(source: Node | Entity): source is Entity {
  return 'representation' in source && 'node' in source
}
