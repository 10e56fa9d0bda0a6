import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from '@eddeee888/gcg-typescript-resolver-files'

const printSchema = fileURLToPath(new URL('./print-schema.mjs', import.meta.url))

/** How our scalars look in TypeScript: what a resolver is given, and what it may answer. */
const scalars = {
  ID: { input: 'string', output: 'string' },
  Date: { input: 'string', output: 'string' },
  DateTime: { input: 'Date', output: 'Date | string' },
  StateCode: { input: 'string', output: 'string' },
  Money: { input: 'string', output: 'string' },
  _FieldSet: { input: 'string', output: 'string' },
}

/**
 * An enum's resolver may answer plain values only; as generated it could also promise them, and then the map of all
 * resolvers does not fit what `buildSubgraphSchema` takes.
 */
const looseEnum = 'export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };'
const strictEnum = looseEnum.replace('?: AllowedValues', '?: Extract<AllowedValues, string>')

/** Types that the kit's SDL or the shape of a result already tells in full: they need no resolver file. */
const plainObjects = ['!shared.*', '!audit.*', '!*.*Ok', '!*.*Connection', '!*.*Edge']

/**
 * Codegen of one subgraph: `src/modules/<module>/*.graphql` becomes `src/generated/types.ts` (resolver types),
 * `src/generated/resolvers.ts` (all resolvers), `src/generated/type-defs.ts`, one file per root field and object type
 * under `src/modules/<module>/resolvers/` (made once, then yours), and `schema.graphql` (what composition reads).
 *
 * @param {string} directory the subgraph's own directory, absolute
 * @param {{ plain?: readonly string[] }} [options] `plain`: names of object types that need no resolver file
 * @returns {import('@graphql-codegen/cli').CodegenConfig}
 */
export function subgraphCodegen(directory, options = {}) {
  const here = relative(process.cwd(), directory) || '.'
  const mine = (options.plain ?? []).map((name) => `!*.${name}`)
  return {
    schema: `${here}/src/modules/**/*.graphql`,
    importExtension: '.js',
    hooks: { beforeOneFileWrite: (_path, text) => text.replace(looseEnum, strictEnum) },
    generates: {
      [`${here}/src/modules`]: defineConfig({
        mode: 'modules',
        resolverGeneration: {
          query: '*',
          mutation: '*',
          subscription: '*',
          object: ['*', ...plainObjects, ...mine],
          scalar: '',
          union: '',
          interface: '',
          enum: '',
        },
        scalarsModule: false,
        scalarsOverrides: Object.fromEntries(Object.entries(scalars).map(([name, type]) => [name, { type }])),
        resolverTypesPath: '../generated/types.ts',
        resolverMainFile: '../generated/resolvers.ts',
        typeDefsFilePath: '../generated/type-defs.ts',
        mergeSchema: false,
        typesPluginsConfig: {
          federation: true,
          contextType: '../context.js#Context',
          enumsAsTypes: true,
          useTypeImports: true,
          maybeValue: 'T | null | undefined',
          inputMaybeValue: 'T | null | undefined',
          defaultScalarType: 'unknown',
        },
      }),
      [`${here}/schema.graphql`]: {
        plugins: [{ [printSchema]: { modules: `${here}/src/modules/**/*.graphql` } }],
      },
    },
  }
}
