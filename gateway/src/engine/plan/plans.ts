import type { FieldNode, GraphQLObjectType } from 'graphql'
import { LRUCache } from 'lru-cache'
import { dataWriter } from '../answer/writer.js'
import type { Graph } from '../graph/graph.js'
import type { Bag } from '../json.js'
import { Names, namesPrefix } from '../operation/names.js'
import { planDocuments } from '../operation/plan-document.js'
import { includedBy, type Operation, switchKey } from '../operation/variant.js'
import { EngineRefusal } from '../refusal.js'
import { type CompiledPlan, compilePlan } from './compile.js'
import { uncovered } from './coverage.js'
import type { Planner } from './planner.js'
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

export interface PlanLimits {
  readonly cacheEntries: number
  /** Characters of cached plans together; the compiled form takes some times as much memory. */
  readonly cacheCharacters: number
  readonly fetches: number
}

/** Plans of operations, made once per setting of their `@skip` and `@include` variables. */
export class Plans {
  readonly #plans: LRUCache<string, Plan>
  readonly #underway = new Map<string, Promise<Plan>>()
  readonly #prefix: string

  constructor(
    private readonly graph: Graph,
    private readonly planner: Planner,
    private readonly limits: PlanLimits,
  ) {
    this.#plans = new LRUCache({ max: limits.cacheEntries, maxSize: limits.cacheCharacters })
    this.#prefix = namesPrefix(graph.fieldNames)
  }

  /** @throws EngineRefusal when the operation cannot be planned within limits */
  plan(operation: Operation, key: string, variables: Bag): Plan | Promise<Plan> {
    const variant = `${switchKey(operation, variables)}\n${key}`
    const known = this.#plans.get(variant) ?? this.#underway.get(variant)
    if (known) return known
    const made = this.#make(operation, variant, variables).finally(() => this.#underway.delete(variant))
    this.#underway.set(variant, made)
    return made
  }

  async #make(operation: Operation, variant: string, variables: Bag): Promise<Plan> {
    const { graph, limits } = this
    const schema = graph.apiSchema
    const root = schema.getRootType(operation.definition.operation)
    if (!root) throw new EngineRefusal('OPERATION_NOT_SUPPORTED', `no ${operation.definition.operation} here`, 400)
    // The names and conditions below must not hold this request's variables longer than the switches.
    const switches: Bag = {}
    for (const name of operation.switches) switches[name] = variables[name]
    const included = includedBy(switches)
    const names = new Names(this.#prefix, graph.takesArguments)
    const asksTypeName = (type: { name: string }) => graph.hidesTypes.has(type.name)
    const documents = planDocuments(schema, operation, included, names, asksTypeName)
    const compiled = await Promise.all(documents.parts.map(({ text }) => this.#compiled(text, root.name)))
    const parts = documents.parts.map(({ mutation }, index) => ({
      step: compiled[index]?.step ?? ({ kind: 'sequence', steps: [] } as const),
      required: mutation && isRequired(root, mutation.field) ? mutation.key : undefined,
    }))
    const fetches = parts.reduce((sum, { step }) => sum + countFetches(step), 0)
    if (fetches > limits.fetches) {
      throw new EngineRefusal('LIMIT_FETCHES', `the plan has ${fetches} calls, over ${limits.fetches}`, 400)
    }
    const write = dataWriter({ schema, operation, included, names }, root)
    const plan = { names, parts, fetches, introspection: documents.introspection, write }
    const size = compiled.reduce((sum, { size }) => sum + size, variant.length + 1)
    this.#plans.set(variant, plan, { size })
    return plan
  }

  /** Plans one document; a plan that would lose a field is made again by the other planner. */
  async #compiled(text: string, root: string): Promise<CompiledPlan & { size: number }> {
    for (const careful of [false, true]) {
      const planText = await this.planner.plan(text, careful)
      const compiled = compilePlan(this.graph, planText)
      const gap = uncovered(this.graph, text, root, compiled.fetches)
      if (gap === undefined) return { ...compiled, size: planText.length }
    }
    throw new EngineRefusal('PLAN_FAILED', 'no plan brings all that this operation asks', 500)
  }
}

function isRequired(root: GraphQLObjectType, field: string): boolean {
  return root.getFields()[field]?.type.toString().endsWith('!') ?? false
}
