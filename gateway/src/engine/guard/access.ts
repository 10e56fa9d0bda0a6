import { type Contract, contractOf } from './contract.js'
import { type AccessRules, type Authorization, nobody, satisfies } from './rules.js'

/** What one caller may see of a graph. */
export interface Access {
  /** Names callers who may see the same; plans are remembered by it. */
  readonly key: string
  readonly open: boolean
  /** One of those callers, so that another supergraph can decide for them anew. */
  readonly example: { readonly authorization: Authorization; readonly tag: string | undefined }
  mayType(type: string): boolean
  /** @param gives name of the type of what the field gives */
  mayField(type: string, field: string, gives: string): boolean
}

const everything: Access = {
  key: '',
  open: true,
  example: { authorization: nobody, tag: undefined },
  mayType: () => true,
  mayField: () => true,
}

const wholeGraph: Contract = { holdsType: () => true, holdsField: () => true }

/** Decides rules once per set of satisfied rules. Callers without authorization are nobody. */
export class Guard {
  readonly #known = new Map<string, Access>()

  /** @param neutral types that belong to every contract */
  constructor(
    private readonly access: AccessRules,
    private readonly neutral: ReadonlySet<string> = new Set(),
  ) {}

  /** @param tag contract to which the caller is held; the whole graph where there is none */
  accessFor(authorization: Authorization = nobody, tag?: string): Access {
    const { rules, types, fields, tags } = this.access
    if (rules.length === 0 && tag === undefined) return everything
    let key = tag === undefined ? '' : `${tag} `
    for (const rule of rules) key += satisfies(rule, authorization) ? '1' : '0'
    const known = this.#known.get(key)
    if (known) return known
    const satisfied = key.slice(-rules.length)
    const may = (demanded: readonly number[] | undefined) => demanded?.every((rule) => satisfied[rule] === '1') ?? true
    const contract = tag === undefined ? wholeGraph : contractOf(tags, tag, this.neutral)
    const made: Access = {
      key,
      open: tag === undefined && !key.includes('0'),
      mayType: (type) => may(types.get(type)) && contract.holdsType(type),
      example: { authorization, tag },
      mayField: (type, field, gives) =>
        contract.holdsField(type, field) &&
        may(types.get(type)) &&
        may(types.get(gives)) &&
        may(fields.get(`${type}.${field}`)),
    }
    this.#known.set(key, made)
    return made
  }
}
