import { OperationTypeNode, visit } from 'graphql'
import { Fault } from '../http/fault.js'
import type { TrustedDocuments } from '../trusted/trusted-documents.js'
import type { Caller } from '../viewer/caller.js'
import type { GraphBody } from './body.js'
import type { Documents, KnownOperation } from './documents.js'
import type { ReadOperation } from './operation.js'

export interface DoorRules {
  readonly documents: Documents
  readonly trusted: TrustedDocuments
  /** Development: pages may send text, and anybody may look at the schema. */
  readonly development: boolean
}

/**
 * The operation that a caller may run, out of a body. Hashes are looked up, never registered. Pages (cookie) send
 * documents of their build and no others; text of tokens and of strangers is free within the limits.
 *
 * @throws {Fault} 400 PERSISTED_QUERY_NOT_FOUND, INTROSPECTION_REFUSED, LIMIT_EXCEEDED
 * @throws {InvalidDocument}
 */
export async function admit(body: GraphBody, caller: Caller, rules: DoorRules): Promise<KnownOperation> {
  const { documents, trusted, development } = rules
  const text = body.hash === null ? body.text : await trusted.byHash(body.hash)
  if (text === null) throw unknownDocument('No document is known here by this hash; none can be registered.')
  const operation = documents.read(text, body.operationName)
  const free = body.hash !== null || caller.proof !== 'cookie' || development
  if (!free && !(await trusted.isTrusted(operation))) {
    throw unknownDocument('With a session, only documents of the build are answered. Use an access token for your own.')
  }
  const mayLook = development || (caller.proof === 'bearer' && caller.viewer.scopes.includes('explain:read'))
  if (!mayLook && looksAtSchema(operation)) {
    throw new Fault(400, 'INTROSPECTION_REFUSED', 'The schema is not told here. It is published with the source.')
  }
  return operation
}

export function isMutation({ definition }: ReadOperation): boolean {
  return definition.operation === OperationTypeNode.MUTATION
}

function unknownDocument(message: string): Fault {
  return new Fault(400, 'PERSISTED_QUERY_NOT_FOUND', message)
}

function looksAtSchema({ document }: ReadOperation): boolean {
  let found = false
  visit(document, {
    Field: ({ name }) => {
      if (name.value === '__schema' || name.value === '__type') found = true
    },
  })
  return found
}
