import { type FieldNode, type GraphQLAbstractType, type GraphQLObjectType, OperationTypeNode } from 'graphql'
import { LRUCache } from 'lru-cache'
import { dataWriter } from '../answer/writer.js'
import type { Graph } from '../graph/graph.js'
import type { Access } from '../guard/access.js'
import type { Bag } from '../json.js'
import type { ReadyOperation } from '../operation/documents.js'
import { Names, namesPrefix } from '../operation/names.js'
import type { Overrides } from '../operation/overrides.js'
import { planDocuments } from '../operation/plan-document.js'
import { includedBy, switchKey } from '../operation/variant.js'
import { EngineRefusal } from '../refusal.js'
import type { CacheBounds } from '../settings.js'
import { type CompiledPlan, compilePlan } from './compile.js'
import { uncovered } from './coverage.js'
import type { Planning } from './planning.js'
import { countFetches, type Step } from './steps.js'

/** One variant of an operation, ready to run: its steps and the writer of its answer. */
export interface Plan {
  readonly names: Names
  /** One per root field of a mutation, at most one for a query. */
  readonly parts: readonly PlanPart[]
  readonly fetches: number
  /** Root fields that the gateway answers itself. */
  readonly introspection: readonly FieldNode[]
  readonly write: ReturnType<typeof dataWriter>
}

export interface PlanPart {
  readonly step: Step
  /** Key of a mutation's root field that must not be null: later fields do not run when it is. */
  readonly required: string | undefined
}

/** What a plan was made from, so that another generation can make it too. */
export interface Recipe {
  readonly ready: ReadyOperation
  readonly switches: Bag
  readonly access: Access
  readonly overrides: Overrides
}

interface Used extends Recipe {
  readonly plan: Plan
  uses: number
}

/** Plans of operations, made once per setting of their `@skip` and `@include` variables and per what callers may see. */
export class Plans {
  readonly #plans: LRUCache<string, Used>
  readonly #underway = new Map<string, Promise<Plan>>()
  readonly #prefix: string

  constructor(
    private readonly graph: Graph,
    private readonly planner: Planning,
    bounds: CacheBounds,
    private readonly maxFetches: number,
    private readonly refusesWhole = false,
  ) {
    this.#plans = new LRUCache({ max: bounds.entries, maxSize: bounds.characters })
    this.#prefix = namesPrefix(graph.fieldNames)
  }

  /** @throws EngineRefusal when the operation cannot be planned within limits */
  plan(ready: ReadyOperation, variables: Bag, access: Access, overrides: Overrides): Plan | Promise<Plan> {
    const variant = `${switchKey(ready.operation, variables)} ${access.key} ${overrides.key}\n${ready.key}`
    const known = this.#plans.get(variant)
    if (known) {
      known.uses += 1
      return known.plan
    }
    const underway = this.#underway.get(variant)
    if (underway) return underway
    const made = this.#make(ready, variant, variables, access, overrides).finally(() => this.#underway.delete(variant))
    this.#underway.set(variant, made)
    return made
  }

  /** What was asked most, most first. */
  hottest(count: number): readonly Recipe[] {
    return [...this.#plans.values()].sort((one, other) => other.uses - one.uses).slice(0, count)
  }

  async #make(ready: ReadyOperation, key: string, variables: Bag, access: Access, overrides: Overrides): Promise<Plan> {
    const { operation } = ready
    const { graph, maxFetches } = this
    const schema = graph.apiSchema
    const root = schema.getRootType(operation.definition.operation)
    // Live updates come by another way than plans.
    if (!root || operation.definition.operation === OperationTypeNode.SUBSCRIPTION) {
      throw new EngineRefusal('OPERATION_NOT_SUPPORTED', `no ${operation.definition.operation} here`, 400)
    }
    // The names and conditions below must not hold this request's variables longer than the switches.
    const switches: Bag = {}
    for (const name of operation.switches) switches[name] = variables[name]
    const variant = { schema, operation, included: includedBy(switches), access }
    const names = new Names(this.#prefix, graph.takesArguments)
    const mayAll = (type: GraphQLAbstractType) =>
      schema.getPossibleTypes(type).every(({ name }) => access.mayType(name))
    const asksTypeName = (type: GraphQLAbstractType) =>
      graph.hidesTypes.has(type.name) || !(access.open || mayAll(type))
    const documents = planDocuments(variant, names, asksTypeName)
    if (this.refusesWhole && documents.leftOut.length > 0) {
      const message = `not allowed to ask ${documents.leftOut.join(', ')}`
      throw new EngineRefusal('UNAUTHORIZED_FIELD_OR_TYPE', message, 403)
    }
    const compiled = await Promise.all(documents.parts.map(({ text }) => this.#compiled(text, root.name, overrides)))
    const parts = documents.parts.map(({ mutation }, index) => ({
      step: compiled[index]?.step ?? ({ kind: 'sequence', steps: [] } as const),
      required: mutation && isRequired(root, mutation.field) ? mutation.key : undefined,
    }))
    const fetches = parts.reduce((sum, { step }) => sum + countFetches(step), 0)
    if (fetches > maxFetches) {
      throw new EngineRefusal('LIMIT_FETCHES', `over ${maxFetches} calls`, 400, { limit: maxFetches })
    }
    const write = dataWriter({ ...variant, names }, root)
    const plan = { names, parts, fetches, introspection: documents.introspection, write }
    const size = compiled.reduce((sum, { size }) => sum + size, key.length + 1)
    this.#plans.set(key, { plan, ready, switches, access, overrides, uses: 1 }, { size })
    return plan
  }

  /** Plans one document; a plan that is empty, or would lose a field, is made again by the other planner. */
  async #compiled(text: string, root: string, overrides: Overrides): Promise<CompiledPlan & { size: number }> {
    for (const careful of [false, true]) {
      const planText = await this.planner.plan(text, careful, overrides)
      const compiled = compilePlan(this.graph, planText)
      if (compiled && uncovered(this.graph, text, root, compiled.fetches) === undefined) {
        return { ...compiled, size: planText.length }
      }
    }
    throw new EngineRefusal('PLAN_FAILED', 'no plan brings all that this operation asks', 500)
  }
}

function isRequired(root: GraphQLObjectType, field: string): boolean {
  return root.getFields()[field]?.type.toString().endsWith('!') ?? false
}
