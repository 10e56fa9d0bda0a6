import { type AccessRules, type Authorization, nobody, satisfies } from './rules.js'

/** What one caller may see of a graph. */
export interface Access {
  /** Names callers who may see the same; plans are remembered by it. */
  readonly key: string
  readonly open: boolean
  mayType(type: string): boolean
  /** @param gives name of the type of what the field gives */
  mayField(type: string, field: string, gives: string): boolean
}

const everything: Access = { key: '', open: true, mayType: () => true, mayField: () => true }

/** Decides rules once per set of satisfied rules. Callers without authorization are nobody. */
export class Guard {
  readonly #known = new Map<string, Access>()

  constructor(private readonly access: AccessRules) {}

  accessFor(authorization: Authorization = nobody): Access {
    const { rules, types, fields } = this.access
    if (rules.length === 0) return everything
    let key = ''
    for (const rule of rules) key += satisfies(rule, authorization) ? '1' : '0'
    const known = this.#known.get(key)
    if (known) return known
    const may = (demanded: readonly number[] | undefined) => demanded?.every((rule) => key[rule] === '1') ?? true
    const made: Access = {
      key,
      open: !key.includes('0'),
      mayType: (type) => may(types.get(type)),
      mayField: (type, field, gives) =>
        may(types.get(type)) && may(types.get(gives)) && may(fields.get(`${type}.${field}`)),
    }
    this.#known.set(key, made)
    return made
  }
}
