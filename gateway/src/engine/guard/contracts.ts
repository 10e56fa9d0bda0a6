import type { DocumentNode, GraphQLSchema } from 'graphql'
import { contractSchema } from '../graph/contract-schema.js'
import { type Contract, type ContractRules, contractOf, type Tags } from './contract.js'

/** The contracts of one supergraph, each with the schema that its callers see. */
export class Contracts {
  readonly #contracts = new Map<string, Contract>()
  readonly #schemas = new Map<string, GraphQLSchema>()

  /**
   * @param supergraph parsed SDL
   * @param rules by contract; a name that is not among them is a tag, and holds what carries it
   * @param neutral types that belong to every contract
   */
  constructor(
    private readonly supergraph: DocumentNode,
    private readonly tags: Tags,
    private readonly rules: Readonly<Record<string, ContractRules>>,
    private readonly neutral: ReadonlySet<string>,
  ) {}

  of(name: string): Contract {
    const known = this.#contracts.get(name)
    if (known) return known
    const made = contractOf(this.tags, this.#rulesOf(name), this.neutral)
    this.#contracts.set(name, made)
    return made
  }

  /** The contract against whose schema its callers' documents are valid; undefined for the whole graph's. */
  binding(name: string | undefined): string | undefined {
    return name !== undefined && this.#rulesOf(name).outside !== 'refused' ? name : undefined
  }

  /** The public schema of a contract. @throws Error when what it holds is no schema, with the reason */
  schema(name: string): GraphQLSchema {
    const known = this.#schemas.get(name)
    if (known) return known
    const made = contractSchema(this.supergraph, this.of(name), name)
    this.#schemas.set(name, made)
    return made
  }

  #rulesOf(name: string): ContractRules {
    const rules = Object.hasOwn(this.rules, name) ? this.rules[name] : undefined
    return rules ?? { include: [name] }
  }
}
