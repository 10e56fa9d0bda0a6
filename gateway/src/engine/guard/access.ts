import type { Contract } from './contract.js'
import type { Contracts } from './contracts.js'
import { type AccessRules, type Authorization, nobody, satisfies } from './rules.js'

/** What one caller may see of a graph. */
export interface Access {
  /** Names callers who may see the same; plans are remembered by it. */
  readonly key: string
  readonly open: boolean
  /** One of those callers, so that another supergraph can decide for them anew. */
  readonly example: { readonly authorization: Authorization; readonly contract: string | undefined }
  mayType(type: string): boolean
  /** @param gives name of the type of what the field gives */
  mayField(type: string, field: string, gives: string): boolean
}

const everything: Access = {
  key: '',
  open: true,
  example: { authorization: nobody, contract: undefined },
  mayType: () => true,
  mayField: () => true,
}

const wholeGraph: Contract = { holdsType: () => true, holdsField: () => true }

/** Decides rules once per set of satisfied rules. Callers without authorization are nobody. */
export class Guard {
  readonly #known = new Map<string, Access>()

  constructor(
    private readonly access: AccessRules,
    private readonly contracts: Contracts,
  ) {}

  /** @param name contract to which the caller is held; the whole graph where there is none */
  accessFor(authorization: Authorization = nobody, name?: string): Access {
    const { rules, types, fields } = this.access
    if (rules.length === 0 && name === undefined) return everything
    let key = name === undefined ? '' : `${name} `
    for (const rule of rules) key += satisfies(rule, authorization) ? '1' : '0'
    const known = this.#known.get(key)
    if (known) return known
    const satisfied = key.slice(key.length - rules.length)
    const may = (demanded: readonly number[] | undefined) => demanded?.every((rule) => satisfied[rule] === '1') ?? true
    const contract = name === undefined ? wholeGraph : this.contracts.of(name)
    const made: Access = {
      key,
      open: name === undefined && !key.includes('0'),
      mayType: (type) => may(types.get(type)) && contract.holdsType(type),
      example: { authorization, contract: name },
      mayField: (type, field, gives) =>
        contract.holdsField(type, field, gives) &&
        may(types.get(type)) &&
        may(types.get(gives)) &&
        may(fields.get(`${type}.${field}`)),
    }
    this.#known.set(key, made)
    return made
  }
}
