import { createHash } from 'node:crypto'
import { type DocumentNode, type GraphQLSchema, Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql'
import type { SeenOperation } from '../watch/watch.js'
import type { Operation } from './variant.js'

/** What is told of an operation outside; made once per text. */
export function seenOperation(
  schema: GraphQLSchema,
  text: string,
  { definition, fragments }: Operation,
): SeenOperation {
  const fields = new Set<string>()
  const types = new TypeInfo(schema)
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [definition, ...fragments.values()] }
  const visitor = visitWithTypeInfo(types, {
    Field: ({ name }) => {
      const parent = types.getParentType()
      if (parent && !name.value.startsWith('__')) fields.add(`${parent.name}.${name.value}`)
    },
  })
  visit(document, visitor)
  return {
    hash: createHash('sha256').update(text).digest('hex'),
    name: definition.name?.value,
    type: definition.operation,
    fields: [...fields],
  }
}
