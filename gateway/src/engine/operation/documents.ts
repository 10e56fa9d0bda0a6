import {
  type DocumentNode,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import { EngineRefusal } from '../refusal.js'
import { type Operation, readOperation } from './variant.js'

/** A request's text that will not run, and why. */
export class InvalidOperation extends Error {
  constructor(readonly errors: readonly GraphQLFormattedError[]) {
    super(errors[0]?.message ?? 'invalid operation')
    this.name = 'InvalidOperation'
  }
}

export interface DocumentLimits {
  /** Lexical tokens of one document. */
  readonly tokens: number
  readonly cacheEntries: number
  /** Characters of cached texts together. */
  readonly cacheCharacters: number
}

/** Parses and validates operations against the public schema, and remembers the good ones. */
export class Documents {
  readonly #operations: LRUCache<string, Operation>

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly limits: DocumentLimits,
    private readonly check: (operation: Operation) => void,
  ) {
    this.#operations = new LRUCache({
      max: limits.cacheEntries,
      maxSize: limits.cacheCharacters,
      sizeCalculation: (_, key) => key.length,
    })
  }

  /**
   * The operation that a request runs.
   *
   * @param validated the text's document, when the caller has parsed and validated it against the same schema
   * @throws InvalidOperation, EngineRefusal
   */
  operation(text: string, operationName: string | null | undefined, validated?: DocumentNode): Operation {
    const key = `${operationName ?? ''}\n${text}`
    const known = this.#operations.get(key)
    if (known) return known
    const document = validated ?? this.#validated(text)
    const operation = readOperation(document, operationName)
    if (!operation) throw new EngineRefusal('OPERATION_RESOLUTION_FAILURE', 'no such operation in the document', 400)
    this.check(operation)
    this.#operations.set(key, operation)
    return operation
  }

  #validated(text: string): DocumentNode {
    let document: DocumentNode
    try {
      document = parse(text, { maxTokens: this.limits.tokens })
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error
      if (error.message.includes('token limit')) {
        throw new EngineRefusal('LIMIT_TOKENS', `over ${this.limits.tokens} tokens`, 400)
      }
      throw invalid([error], 'GRAPHQL_PARSE_FAILED')
    }
    const errors = validate(this.schema, document, undefined, { maxErrors: 20 })
    if (errors.length > 0) throw invalid(errors, 'GRAPHQL_VALIDATION_FAILED')
    return document
  }
}

function invalid(errors: readonly GraphQLError[], code: string): InvalidOperation {
  return new InvalidOperation(
    errors.map(({ message, locations }) => ({ message, ...(locations && { locations }), extensions: { code } })),
  )
}
