import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ROUTER_SUPPORTED_SUPERGRAPH_FEATURES, Supergraph } from '@apollo/federation-internals'
import { addTypenameSelectionDocumentTransform } from '@graphql-codegen/client-preset'
import { printSchema } from 'graphql'

const supergraph = fileURLToPath(new URL('../../../gateway/supergraph.graphql', import.meta.url))

/** How our scalars arrive in the browser: everything is text in JSON. */
const scalars = { ID: 'string', Date: 'string', DateTime: 'string', StateCode: 'string', Money: 'string' }

/** Plain hexadecimal, as the gateway's manifest has it; the preset's own form carries a prefix. */
const sha256 = (text) => createHash('sha256').update(text).digest('hex')

/** What clients may ask: the committed supergraph without the joins of federation. */
function apiSchema() {
  if (!existsSync(supergraph)) throw new Error('There is no gateway/supergraph.graphql: run "npm run compose" first.')
  const supportedFeatures = ROUTER_SUPPORTED_SUPERGRAPH_FEATURES
  const built = Supergraph.build(readFileSync(supergraph, 'utf8'), { supportedFeatures })
  return printSchema(built.apiSchema().toGraphQLJSSchema())
}

/**
 * Codegen of one frontend: each `graphql(\`…\`)` in a `*.graphql.ts` becomes a typed document in `src/generated/`,
 * carrying the SHA-256 of its text; `src/generated/persisted-documents.json` lists the texts by hash. Browsers send
 * hashes only, so `__typename` is part of the documents from the start.
 *
 * @param {string} directory the frontend's own directory, absolute
 * @returns {import('@graphql-codegen/cli').CodegenConfig}
 */
export function frontendCodegen(directory) {
  const here = relative(process.cwd(), directory) || '.'
  return {
    schema: apiSchema(),
    documents: [`${here}/src/**/*.graphql.ts`],
    importExtension: '.js',
    generates: {
      [`${here}/src/generated/`]: {
        preset: 'client',
        documentTransforms: [addTypenameSelectionDocumentTransform],
        presetConfig: {
          fragmentMasking: false,
          skipIndexFile: true,
          persistedDocuments: { hashAlgorithm: sha256, hashPropertyName: 'hash' },
        },
        config: {
          scalars,
          namingConvention: 'keep',
          strictScalars: true,
          useTypeImports: true,
          enumType: 'string-literal',
          immutableTypes: true,
          arrayInputCoercion: false,
        },
      },
    },
  }
}
