import type { QueryPlan } from '@graphql-hive/router-query-planner'
import { Kind, parse } from 'graphql'
import type { Planning } from './planning.js'

/**
 * Plans nothing: each operation is one call to a gateway elsewhere that answers the whole graph. What a caller may not see
 * is taken out of it before, as of every operation.
 */
export class HandingOn implements Planning {
  /** @param to what the other gateway is called in calls and errors */
  constructor(private readonly to: string) {}

  async start(): Promise<void> {}

  async plan(text: string): Promise<string> {
    const [definition] = parse(text, { noLocation: true }).definitions
    if (definition?.kind !== Kind.OPERATION_DEFINITION) throw new Error('no operation to hand on')
    const plan: QueryPlan = {
      kind: 'QueryPlan',
      node: {
        kind: 'Fetch',
        serviceName: this.to,
        operationKind: definition.operation,
        operation: text,
        variableUsages: definition.variableDefinitions?.map(({ variable }) => variable.name.value) ?? [],
      },
    }
    return JSON.stringify(plan)
  }

  stop(): void {}
}
