import { type GraphQLSchema, getVariableValues } from 'graphql'
import type { Bag } from '../json.js'
import { InvalidOperation } from './documents.js'
import type { Operation } from './variant.js'

const none: Bag = {}

/** Values of an operation's variables with defaults filled in. @throws InvalidOperation */
export function coerceVariables(schema: GraphQLSchema, operation: Operation, given: Bag | null | undefined): Bag {
  const { variableDefinitions } = operation.definition
  if (!variableDefinitions || variableDefinitions.length === 0) return none
  const { coerced, errors } = getVariableValues(schema, variableDefinitions, given ?? none, { maxErrors: 10 })
  if (coerced) return coerced
  throw new InvalidOperation(
    (errors ?? []).map(({ message, locations }) => ({
      message,
      ...(locations && { locations }),
      extensions: { code: 'BAD_USER_INPUT' },
    })),
  )
}
