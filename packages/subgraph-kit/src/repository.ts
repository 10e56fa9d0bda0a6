import type { Viewer } from '@vatsalya/access'
import type { Tx } from './database/transaction.js'
import type { RequestBase } from './request.js'

/**
 * A repository over the request's read transaction, made at first use. A use case that writes makes its own, with the
 * transaction of its unit of work.
 */
export function repository<T>(base: RequestBase, Repository: new (tx: Tx, viewer: Viewer) => T): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => {
    made ??= base.read().then((tx) => new Repository(tx, base.viewer))
    return made
  }
}
