import type { GraphQLFormattedError, GraphQLSchema } from 'graphql'
import { type EngineAnswer, joinErrors } from './answer/answer.js'
import { clientPath } from './answer/client-path.js'
import { introspect } from './answer/introspection.js'
import { Sink } from './answer/sink.js'
import type { WriteRun } from './answer/write-run.js'
import type { EngineRequest } from './engine.js'
import type { Execution } from './execute/execution.js'
import { runStep } from './execute/run.js'
import type { Generation } from './generation.js'
import type { Bag } from './json.js'
import { checkVariables } from './limits/check.js'
import { InvalidOperation } from './operation/documents.js'
import { coerceVariables } from './operation/variables.js'
import type { Operation } from './operation/variant.js'
import type { Plan } from './plan/plans.js'
import { EngineRefusal } from './refusal.js'
import { readReply } from './transport/reply.js'
import { SubgraphFailure } from './transport/send.js'
import { type ExplainedCall, explained } from './watch/explain.js'
import type { OperationEnd, OperationWatch } from './watch/watch.js'

/** Answers are written at once, one after the other, so all share one sink. */
const sink = new Sink()

/** One request from its text to its answer: read, plan, fetch, write. */
export async function answerRequest<Context>(
  generation: Generation<Context>,
  request: EngineRequest<Context>,
): Promise<EngineAnswer> {
  const begun = performance.now()
  const run: Run = { begun, watch: generation.watch?.begin(), calls: [], plan: undefined }
  const answer = await answered(generation, request, run)
  run.watch?.end({ status: answer.status, errors: answer.errors, ms: performance.now() - begun, plan: run.plan })
  return answer
}

/** What is told of one request outside. */
interface Run {
  readonly begun: number
  readonly watch: OperationWatch | undefined
  readonly calls: ExplainedCall[]
  plan: OperationEnd['plan']
}

async function answered<Context>(
  generation: Generation<Context>,
  request: EngineRequest<Context>,
  run: Run,
): Promise<EngineAnswer> {
  try {
    const reading = { validated: request.document, contract: generation.contracts.binding(request.contract) }
    const ready = generation.documents.operation(request.query, request.operationName, reading)
    run.watch?.read(ready.seen)
    const { operation } = ready
    if (request.variables) checkVariables(request.variables, ready.size, generation.limits)
    const variables = coerceVariables(generation.graph.apiSchema, operation, request.variables)
    const access = generation.guard.accessFor(request.authorization, request.contract)
    const planning = performance.now()
    const plan = await generation.plans.plan(ready, variables, access, generation.overrides())
    run.plan = { fetches: plan.fetches, ms: performance.now() - planning }
    if (plan.introspection.length > 0 && !generation.introspection) {
      throw new EngineRefusal('INTROSPECTION_DISABLED', 'introspection is not answered here', 400)
    }
    const execution = startExecution(generation, request, operation, variables, run)
    for (const { step, required } of plan.parts) {
      await runStep(step, execution)
      if (required !== undefined && (execution.root[required] ?? null) === null) break
    }
    const shown = shownSchema(generation, plan, request.contract)
    const answer = write(shown, operation, plan, variables, execution)
    return request.explain ? { ...answer, explanation: explained(plan, run.plan.ms, run.calls) } : answer
  } catch (error) {
    if (error instanceof InvalidOperation) return refused(error.errors, 400)
    if (error instanceof EngineRefusal) return refused([error.toJSON()], error.status)
    throw error
  }
}

function refused(errors: readonly GraphQLFormattedError[], status: number): EngineAnswer {
  return { data: undefined, errors, status }
}

function startExecution<Context>(
  { graph, send, handsOn }: Generation<Context>,
  { context, signal, explain }: EngineRequest<Context>,
  operation: Operation,
  values: Bag,
  run: Run,
): Execution {
  const variables = new Map<string, string>()
  for (const { variable } of operation.definition.variableDefinitions ?? []) {
    const value = values[variable.name.value]
    if (value !== undefined) variables.set(variable.name.value, JSON.stringify(value))
  }
  return {
    graph,
    handsOn,
    root: {},
    faults: [],
    variables,
    ask: async (subgraph, body, mutation) => {
      if (signal?.aborted) throw new SubgraphFailure(subgraph, 'cancelled')
      const from = performance.now() - run.begun
      const call = run.watch?.call(subgraph)
      let status: number | undefined
      let failure: string | undefined
      try {
        const reply = await send({ subgraph, body, mutation, context, signal, trace: call?.headers })
        status = reply.status
        return readReply(subgraph, reply)
      } catch (error) {
        failure = error instanceof SubgraphFailure ? error.kind : 'unknown'
        throw error
      } finally {
        call?.end(status, failure)
        if (explain) run.calls.push({ subgraph, from, to: performance.now() - run.begun, failure })
      }
    },
  }
}

/** What introspection tells a caller: the contract to which it is held, and nothing outside. */
function shownSchema<Context>({ graph, contracts }: Generation<Context>, plan: Plan, contract: string | undefined) {
  return plan.introspection.length > 0 && contract !== undefined ? contracts.schema(contract) : graph.apiSchema
}

function write(
  schema: GraphQLSchema,
  operation: Operation,
  plan: Plan,
  variables: Bag,
  { root, faults }: Execution,
): EngineAnswer {
  const own = introspect(schema, operation, plan.introspection, variables)
  sink.reset()
  const run: WriteRun = { sink, path: [], depth: 0, found: [], own }
  const data = plan.write(root, run) ? sink.text() : 'null'
  if (faults.length === 0 && run.found.length === 0) return { data, errors: [], status: 200 }
  const errors = joinErrors(faults, run.found, (path) => clientPath(operation, plan.names, path))
  return { data, errors, status: 200 }
}
