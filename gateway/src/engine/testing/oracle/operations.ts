import {
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isRequiredArgument,
  isUnionType,
} from 'graphql'
import type { Choices } from './choices.js'
import { type Variables, writeValue } from './values.js'

export interface GeneratedOperation {
  readonly text: string
  readonly variables: Record<string, unknown>
}

interface Draft extends Variables {
  readonly fragments: Map<string, { type: GraphQLCompositeType; text: string }>
  /** Fields that may still be asked. */
  left: number
  readonly wild: boolean
}

/**
 * Writes an operation over a schema from a run of choices.
 *
 * @param wild allows aliases that may clash, so that the result may be invalid
 */
export function generateOperation(
  schema: GraphQLSchema,
  choices: Choices,
  wild: boolean,
  kind: 'query' | 'mutation' = 'query',
): GeneratedOperation {
  const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType()
  if (!root) throw new Error(`no ${kind} type`)
  const draft: Draft = { declared: new Map(), values: {}, fragments: new Map(), left: 40, wild }
  const generator = new Generator(schema, choices, draft)
  const body = generator.selectionSet(root, 0)
  const declared = [...draft.declared].map(([name, type]) => `$${name}: ${type}`).join(', ')
  const fragments = [...draft.fragments.values()].map(({ text }) => text).join('\n')
  return { text: `${kind} G${declared && `(${declared})`} ${body}\n${fragments}`, variables: draft.values }
}

class Generator {
  readonly #clashing: ReadonlySet<string>

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly choices: Choices,
    private readonly draft: Draft,
  ) {
    this.#clashing = clashingFields(schema)
  }

  selectionSet(type: GraphQLCompositeType, depth: number): string {
    const count = 1 + this.choices.next(4)
    const parts = Array.from({ length: count }, () => this.#selection(type, depth))
    return `{ ${parts.join(' ')} }`
  }

  #selection(type: GraphQLCompositeType, depth: number): string {
    const kind = this.choices.next(10)
    if (depth < 7 && this.draft.left > 0) {
      if (kind === 9 || (isUnionType(type) && kind % 2 === 0)) return this.#inlineFragment(type, depth)
      if (kind === 8) return this.#spread(type, depth)
    }
    if (kind === 7 || isUnionType(type)) return `__typename${this.#directives()}`
    return this.#field(type, depth)
  }

  #inlineFragment(type: GraphQLCompositeType, depth: number): string {
    if (this.choices.rarely(5)) return `...${this.#directives()} ${this.selectionSet(type, depth + 1)}`
    const condition = this.choices.of(this.#overlapping(type))
    return `... on ${condition.name}${this.#directives()} ${this.selectionSet(condition, depth + 1)}`
  }

  #spread(type: GraphQLCompositeType, depth: number): string {
    const candidates = this.#overlapping(type)
    const known = [...this.draft.fragments].filter(
      ([, fragment]) => fragment.text && candidates.includes(fragment.type),
    )
    if (known.length > 0 && this.choices.rarely(2)) return `...${this.choices.of(known)[0]}${this.#directives()}`
    const condition = this.choices.of(candidates)
    const name = `F${this.draft.fragments.size}`
    const fragment = { type: condition, text: '' }
    this.draft.fragments.set(name, fragment)
    fragment.text = `fragment ${name} on ${condition.name} ${this.selectionSet(condition, depth + 1)}`
    return `...${name}${this.#directives()}`
  }

  #field(type: GraphQLCompositeType, depth: number): string {
    this.draft.left -= 1
    const fields = isUnionType(type) ? [] : Object.values(type.getFields())
    const mayNest = depth < 7 && this.draft.left > 0 && !this.choices.spent
    const open = mayNest ? fields : fields.filter((field) => isLeafType(getNamedType(field.type)))
    if (open.length === 0) return '__typename'
    const field = this.choices.of(open)
    const args = this.#arguments(field)
    const key = this.#alias(type, field, args)
    const below = getNamedType(field.type)
    const body = isCompositeType(below) ? ` ${this.selectionSet(below, depth + 1)}` : ''
    return `${key}${field.name}${args}${this.#directives()}${body}`
  }

  #arguments(field: GraphQLField<unknown, unknown>): string {
    const given = field.args.filter((arg) => isRequiredArgument(arg) || !this.choices.rarely(2))
    if (given.length === 0) return ''
    return `(${given.map((arg) => `${arg.name}: ${writeValue(arg.type, this.choices, this.draft)}`).join(', ')})`
  }

  #alias(type: GraphQLCompositeType, field: GraphQLField<unknown, unknown>, args: string): string {
    if (this.draft.wild && this.choices.rarely(3)) return `${this.choices.of(wildAliases)}: `
    const clashes = this.#clashing.has(field.name)
    if (args === '' && !clashes) return this.choices.rarely(6) ? `${field.name}_too: ` : ''
    return `${field.name}_${clashes ? type.name : ''}${args.replace(/\W+/g, '_')}: `
  }

  #directives(): string {
    if (!this.choices.rarely(9)) return ''
    const name = this.choices.of(['include', 'skip'])
    if (this.choices.rarely(3)) return ` @${name}(if: ${this.choices.of(['true', 'false'])})`
    const variable = this.choices.of(['on', 'off'])
    this.draft.declared.set(variable, `Boolean = ${variable === 'on'}`)
    if (this.choices.rarely(3)) this.draft.values[variable] = this.choices.next(2) === 0
    return ` @${name}(if: $${variable})`
  }

  #overlapping(type: GraphQLCompositeType): GraphQLCompositeType[] {
    const own = new Set<string>(this.#possible(type))
    return Object.values(this.schema.getTypeMap()).filter(
      (other): other is GraphQLCompositeType =>
        isCompositeType(other) && !other.name.startsWith('__') && this.#possible(other).some((name) => own.has(name)),
    )
  }

  #possible(type: GraphQLCompositeType): string[] {
    return isAbstractType(type) ? this.schema.getPossibleTypes(type).map(({ name }) => name) : [type.name]
  }
}

const wildAliases = ['id', 'name', 'x', 'y', '__proto__', 'constructor', 'price']

/** Names of fields that have different types on different types of the graph. */
function clashingFields(schema: GraphQLSchema): Set<string> {
  const types = new Map<string, string>()
  const clashing = new Set<string>()
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isCompositeType(type) || isUnionType(type)) continue
    for (const field of Object.values(type.getFields())) {
      const known = types.get(field.name)
      if (known !== undefined && known !== field.type.toString()) clashing.add(field.name)
      types.set(field.name, field.type.toString())
    }
  }
  return clashing
}
