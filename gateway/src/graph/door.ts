import { type FieldNode, Kind, OperationTypeNode, type SelectionSetNode, visit } from 'graphql'
import type { AgencyOperations } from '../agencies/operations.js'
import type { Operation } from '../engine/index.js'
import { Fault } from '../http/fault.js'
import type { Limits } from '../http/rate-limit.js'
import type { TrustedDocuments } from '../trusted/trusted-documents.js'
import type { Caller } from '../viewer/caller.js'
import type { GraphBody } from './body.js'
import type { Graph } from './graph.js'

/** An operation that was let in, and the text by which the engine knows it. */
export interface Admitted {
  readonly query: string
  readonly operation: Operation
}

export interface DoorRules {
  readonly graph: Graph
  readonly trusted: TrustedDocuments
  readonly agencies: AgencyOperations
  readonly limits: Limits
  /** Development: pages may send text, and anybody may look at the schema. */
  readonly development: boolean
}

/**
 * The operation that a caller may run, out of a body. Hashes are looked up, never registered. Pages (cookie) send
 * documents of their build and no others; text of tokens and of strangers is free within the limits. An agency names
 * what it registered, or sends text as far as its quota goes.
 *
 * @throws {Fault} 400 PERSISTED_QUERY_NOT_FOUND, INTROSPECTION_REFUSED; 429 TOO_MANY_REQUESTS
 * @throws {EngineRefusal | InvalidOperation} what the engine does not take
 */
export async function admit(body: GraphBody, caller: Caller, rules: DoorRules): Promise<Admitted> {
  const { graph, trusted, limits, development } = rules
  const agency = caller.viewer.kind === 'agency' ? caller.viewer.subject : null
  const query = body.hash === null ? body.text : await known(body.hash, agency, rules)
  if (query === null) throw unknownDocument('No document is known here by this hash; none can be registered.')
  const { operation, cost } = graph.read(query, body.operationName, caller.viewer)
  const free = body.hash !== null || caller.proof !== 'cookie' || development
  if (!free && !(await trusted.isTrusted(operation))) {
    throw unknownDocument('With a session, only documents of the build are answered. Use an access token for your own.')
  }
  if (!development && !mayLook(caller) && looksAtSchema(operation)) {
    throw new Fault(400, 'INTROSPECTION_REFUSED', 'The schema is not told here. It is published with the source.')
  }
  if (agency !== null && body.hash === null && !(await trusted.isTrusted(operation))) {
    await limits.agencyText(agency, cost)
  }
  return { query, operation }
}

async function known(hash: string, agency: string | null, { trusted, agencies }: DoorRules): Promise<string | null> {
  return (await trusted.byHash(hash)) ?? (agency === null ? null : agencies.byHash(agency, hash))
}

/** Agencies see the schema of their contract, and who may explain sees all of it. */
function mayLook({ proof, viewer }: Caller): boolean {
  return proof === 'bearer' && (viewer.kind === 'agency' || viewer.scopes.includes('explain:read'))
}

export function isMutation({ definition }: Operation): boolean {
  return definition.operation === OperationTypeNode.MUTATION
}

/** How many acts a mutation asks for: its root fields, fragments opened. */
export function actsOf({ definition, fragments }: Operation): number {
  const count = ({ selections }: SelectionSetNode): number =>
    selections.reduce((sum, node) => {
      if (node.kind === Kind.FIELD) return sum + 1
      const inner = node.kind === Kind.FRAGMENT_SPREAD ? fragments.get(node.name.value) : node
      return sum + (inner ? count(inner.selectionSet) : 0)
    }, 0)
  return count(definition.selectionSet)
}

function unknownDocument(message: string): Fault {
  return new Fault(400, 'PERSISTED_QUERY_NOT_FOUND', message)
}

function looksAtSchema({ definition, fragments }: Operation): boolean {
  let found = false
  const visitor = {
    Field: ({ name }: FieldNode) => {
      if (name.value === '__schema' || name.value === '__type') found = true
    },
  }
  for (const node of [definition, ...fragments.values()]) visit(node, visitor)
  return found
}
