import type { EngineWatch, SeenOperation } from './watch.js'

const mostOperations = 2000

/**
 * Counts how often each field of the schema is asked, so that a schema check can tell what a change would break. One
 * operation costs one addition; the sum over fields is made when somebody looks.
 */
export class FieldUsage implements EngineWatch {
  readonly #operations = new Map<string, { readonly fields: readonly string[]; count: number }>()
  readonly #fields = new Map<string, number>()

  begin() {
    let seen: SeenOperation | undefined
    return {
      read: (operation: SeenOperation) => {
        seen = operation
      },
      call: () => unheard,
      end: () => {
        if (seen) this.#count(seen)
      },
    }
  }

  /** "Type.field" -> operations that named it, since the process started. */
  counts(): ReadonlyMap<string, number> {
    for (const { fields, count } of this.#operations.values()) {
      for (const field of fields) this.#fields.set(field, (this.#fields.get(field) ?? 0) + count)
    }
    this.#operations.clear()
    return this.#fields
  }

  #count({ hash, fields }: SeenOperation): void {
    const known = this.#operations.get(hash)
    if (known) known.count += 1
    else this.#operations.set(hash, { fields, count: 1 })
    if (this.#operations.size > mostOperations) this.counts()
  }
}

/** A call that nobody listens to. */
export const unheard = { headers: {}, end: () => {} } as const
