import type { Viewer } from '@vatsalya/access'
import {
  type DocumentNode,
  type GraphQLFormattedError,
  type GraphQLSchema,
  Kind,
  print,
  type SelectionSetNode,
} from 'graphql'
import type { ReadOperation } from '../graph/operation.js'
import { complete } from './complete.js'
import { decideFor } from './decide.js'
import { MARK, prune } from './prune.js'
import { type Refusal, refusalsOf } from './refusals.js'
import { type AccessRules, readRules } from './rules.js'

/** An operation in both its forms. */
export interface Runnable {
  readonly text: string
  readonly document: DocumentNode
}

/** What is left of an operation for this viewer. */
export interface Guarded {
  /** What may be run; null where nothing is left. */
  readonly run: Runnable | null
  /** One error for each refused field. */
  readonly errors: readonly GraphQLFormattedError[]
  /** Gives the `data` of what was run (an empty object where nothing was) the form of the whole operation. */
  complete(data: unknown): unknown
}

interface Pruned {
  readonly run: Runnable | null
}

const MESSAGES = {
  UNAUTHENTICATED: 'This is for those who are signed in.',
  UNAUTHORIZED_FIELD_OR_TYPE: 'This is not for the post in which you act.',
} as const

/** The first wall: what a viewer may not ask is taken out of the operation before anything is planned or fetched. */
export class Guard {
  readonly #rules: AccessRules
  readonly #pruned = new WeakMap<ReadOperation, Map<string, Pruned | null>>()

  constructor(
    supergraphSdl: string,
    private readonly schema: GraphQLSchema,
  ) {
    this.#rules = readRules(supergraphSdl)
  }

  /** Null where the viewer may ask all of it, which is remembered for each operation and set of scopes. */
  guard(operation: ReadOperation, variables: Readonly<Record<string, unknown>>, viewer: Viewer): Guarded | null {
    const decide = decideFor(this.#rules, viewer)
    const known = this.#pruned.get(operation) ?? new Map<string, Pruned | null>()
    this.#pruned.set(operation, known)
    const key = viewer.kind === 'public' ? 'public' : viewer.scopes.join(' ')
    let pruned = known.get(key)
    if (pruned === undefined) {
      const rest = prune(operation, this.schema, decide)
      pruned = rest && { run: asksAnything(rest.definition.selectionSet, rest) ? runnable(rest) : null }
      known.set(key, pruned)
    }
    if (!pruned) return null
    const collector = { operation, schema: this.schema, variables }
    return {
      run: pruned.run,
      errors: refusalsOf(collector, decide).map(asError),
      complete: (data) => complete(collector, decide, data),
    }
  }
}

/** Whether anything but marks is left; what hangs on a variable counts. */
function asksAnything({ selections }: SelectionSetNode, { fragments }: Pick<ReadOperation, 'fragments'>): boolean {
  return selections.some((selection) => {
    if (selection.kind === Kind.FIELD) return selection.alias?.value !== MARK
    if (selection.kind === Kind.INLINE_FRAGMENT) return asksAnything(selection.selectionSet, { fragments })
    const fragment = fragments.get(selection.name.value)
    return fragment !== undefined && asksAnything(fragment.selectionSet, { fragments })
  })
}

function runnable({ document }: ReadOperation): Runnable {
  return { text: print(document), document }
}

function asError({ path, code }: Refusal): GraphQLFormattedError {
  return { message: MESSAGES[code], path, extensions: { code } }
}
