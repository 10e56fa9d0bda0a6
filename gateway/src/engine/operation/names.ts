import { type FieldNode, print } from 'graphql'

const inherited = new Set(Object.getOwnPropertyNames(Object.prototype))

/**
 * The keys under which one operation asks for its fields. A field without alias that never takes arguments keeps its name;
 * all others get a key of their own per (response key, field, arguments), so that
 * - two types under one abstract field never meet under one key with different arguments (the planner panics there),
 * - a client's alias never hides a field that the planner needs for itself (`{ product { id: name stock } }`),
 * - arguments of the client and of `@requires` on the same field stay apart,
 * - `__proto__` and `constructor` are ordinary names.
 */
export class Names {
  readonly #inner = new Map<string, string>()
  readonly #client = new Map<string, string>()

  /**
   * @param prefix no field of the graph starts with it, see {@link namesPrefix}
   * @param takesArguments names of fields that take arguments somewhere in the graph
   */
  constructor(
    private readonly prefix: string,
    private readonly takesArguments: ReadonlySet<string>,
  ) {}

  /** Key to ask by and to read the reply by. */
  innerKey(field: FieldNode): string {
    const name = field.name.value
    const responseKey = field.alias?.value ?? name
    const plain = responseKey === name && !this.takesArguments.has(name)
    if (plain && !inherited.has(name)) return name
    const printed = (field.arguments ?? []).map((argument) => print(argument)).sort()
    const identity = `${responseKey} ${name} ${printed.join(',')}`
    const known = this.#inner.get(identity)
    if (known) return known
    const key = `${this.prefix}${this.#inner.size}_${responseKey}`
    this.#inner.set(identity, key)
    this.#client.set(key, responseKey)
    return key
  }

  /** What the client calls a key; keys that the planner added are their own names. */
  clientKey(key: string): string {
    return this.#client.get(key) ?? key
  }
}

/** The shortest run of "k" that no field name of the graph starts with in front of a digit. */
export function namesPrefix(fieldNames: Iterable<string>): string {
  let longest = 0
  for (const name of fieldNames) longest = Math.max(longest, /^(k+)\d/.exec(name)?.[1]?.length ?? 0)
  return 'k'.repeat(longest + 1)
}
