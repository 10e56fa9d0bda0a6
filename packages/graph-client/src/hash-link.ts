import { ApolloLink } from '@apollo/client'
import type { DocumentNode } from 'graphql'

/** Codegen writes the SHA-256 of the document's text beside it (`__meta__`); the type of documents does not know it. */
function hashOf(document: DocumentNode): string | null {
  const meta: unknown = Reflect.get(document, '__meta__')
  if (typeof meta !== 'object' || meta === null || !('hash' in meta)) return null
  return typeof meta.hash === 'string' ? meta.hash : null
}

/**
 * Sends only the hash of a trusted document, never its text: the gateway answers browsers only what stood in the build.
 * A document that did not go through codegen is a fault of ours and fails here, not at the gateway.
 */
export const hashLink = new ApolloLink((operation, forward) => {
  const sha256Hash = hashOf(operation.query)
  if (sha256Hash === null) {
    throw new Error(
      `${operation.operationName ?? 'An operation'} has no hash: write it with graphql() and run codegen.`,
    )
  }
  operation.extensions.persistedQuery = { version: 1, sha256Hash }
  operation.setContext({ http: { includeQuery: false, includeExtensions: true } })
  return forward(operation)
})
