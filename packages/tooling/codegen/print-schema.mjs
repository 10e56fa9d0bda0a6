import { readFileSync } from 'node:fs'
import { mergeTypeDefs } from '@graphql-tools/merge'
import { Kind, parse, print, visit } from 'graphql'
import { globSync } from 'tinyglobby'

/**
 * Codegen plugin: prints a subgraph's SDL as its modules write it, merged and in alphabetical order.
 * The stock schema-ast plugin adds declarations of the federation directives, which composition then takes for ours.
 *
 * @type {import('@graphql-codegen/plugin-helpers').CodegenPlugin<{ modules: string }>['plugin']}
 */
export const plugin = (_schema, _documents, config) => {
  const texts = globSync(config.modules)
    .sort()
    .map((path) => readFileSync(path, 'utf8'))
  const merged = mergeTypeDefs(
    texts.map((text) => parse(text)),
    { sort: true, throwOnConflict: true },
  )
  return `# Printed by codegen from src/modules; do not edit.\n${print(visit(merged, withoutRoots))}\n`
}

/** Query and Mutation are the roots by name; the merge spells them out in a form that composition refuses. */
const withoutRoots = {
  SchemaDefinition: (node) => ({ ...node, kind: Kind.SCHEMA_EXTENSION, operationTypes: [] }),
  SchemaExtension: (node) => ({ ...node, operationTypes: [] }),
}
