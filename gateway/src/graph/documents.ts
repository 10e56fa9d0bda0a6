import {
  type DocumentNode,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  parse,
  validate,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import { Fault } from '../http/fault.js'
import { checkOperation, type PageVariables } from '../limits/check.js'
import { LIMITS, limitFault } from '../limits/limits.js'
import { operationOf, type ReadOperation } from './operation.js'

/** Texts that are remembered, and their characters together. */
const REMEMBERED = { max: 2_000, maxSize: 8_000_000 } as const

/** graphql-js says it in no other way. */
const TOO_MANY_TOKENS = /contains more that \d+ tokens/

/** A document that cannot run, with everything that is wrong with it. */
export class InvalidDocument extends Error {
  constructor(readonly errors: readonly GraphQLFormattedError[]) {
    super('invalid document')
  }
}

export interface KnownOperation extends ReadOperation {
  readonly text: string
  readonly pages: PageVariables
}

/** Reads operations: parsed, within the limits, valid. Good ones are remembered, so that reading them again is free. */
export class Documents {
  readonly #known: LRUCache<string, KnownOperation>

  constructor(private readonly schema: GraphQLSchema) {
    this.#known = new LRUCache({ ...REMEMBERED, sizeCalculation: (_, key) => key.length })
  }

  /**
   * @throws {Fault} 400 LIMIT_EXCEEDED before anything costly is done, or BAD_REQUEST without such an operation
   * @throws {InvalidDocument} what does not parse or fit the schema
   */
  read(text: string, operationName: string | null): KnownOperation {
    const key = `${operationName ?? ''}\n${text}`
    const known = this.#known.get(key)
    if (known) return known
    const document = parseWithin(text)
    const operation = operationOf(document, operationName)
    if (!operation) throw new Fault(400, 'BAD_REQUEST', 'The document has no such operation, or more than one.')
    // First the limits: validation compares fields with fields, which a bomb makes slow.
    const pages = checkOperation(operation, this.schema)
    const errors = validate(this.schema, document, undefined, { maxErrors: 20 })
    if (errors.length > 0) throw invalid(errors, 'GRAPHQL_VALIDATION_FAILED')
    const read = { ...operation, text, pages }
    this.#known.set(key, read)
    return read
  }
}

/** Parses a text of a bounded number of tokens. */
export function parseWithin(text: string): DocumentNode {
  try {
    return parse(text, { maxTokens: LIMITS.tokens })
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error
    if (TOO_MANY_TOKENS.test(error.message)) throw limitFault('tokens')
    throw invalid([error], 'GRAPHQL_PARSE_FAILED')
  }
}

function invalid(errors: readonly GraphQLError[], code: string): InvalidDocument {
  return new InvalidDocument(
    errors.map(({ message, locations }) => ({ message, ...(locations ? { locations } : {}), extensions: { code } })),
  )
}
