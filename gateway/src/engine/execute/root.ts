import { mergeInto } from '../plan/shape.js'
import type { RootFetch } from '../plan/steps.js'
import type { ReplyError } from '../transport/reply.js'
import { SubgraphFailure } from '../transport/send.js'
import { type Execution, requestBody } from './execution.js'
import { failureFault, replyFault } from './faults.js'

/** Asks root fields and puts them into the answer. */
export async function fetchRoot(fetch: RootFetch, execution: Execution): Promise<void> {
  const { subgraph } = fetch
  try {
    const { data, errors } = await execution.ask(subgraph, requestBody(execution, fetch), fetch.mutation)
    for (const error of errors) {
      // Without a place and without data the error is of every field that was asked.
      const placed = error.path !== undefined || data !== undefined
      for (const path of placed ? [error.path] : rootPaths(fetch)) {
        execution.faults.push(replyFault(execution.handsOn ? serviceOf(error, subgraph) : subgraph, error, path))
      }
    }
    const isAbstract = (type: string) => execution.graph.subtypes.has(type)
    if (data) mergeInto(execution.root, data, fetch.shape, { isAbstract, copies: false })
  } catch (failure) {
    if (!(failure instanceof SubgraphFailure)) throw failure
    for (const path of rootPaths(fetch)) execution.faults.push(failureFault(failure, path))
  }
}

/** Gateways tell the subgraph of an error by one name or the other. */
function serviceOf({ extensions }: ReplyError, gateway: string): string {
  const told = extensions.service ?? extensions.serviceName
  return typeof told === 'string' ? told : gateway
}

function rootPaths(fetch: RootFetch): string[][] {
  return fetch.shape.entries.filter(({ to }) => to !== '__typename').map(({ to }) => [to])
}
