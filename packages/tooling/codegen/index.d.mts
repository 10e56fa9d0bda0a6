import type { CodegenConfig } from '@graphql-codegen/cli'

/** Codegen of one subgraph; see subgraph.mjs. */
export function subgraphCodegen(directory: string, options?: { plain?: readonly string[] }): CodegenConfig

/** Codegen of one frontend; see frontend.mjs. */
export function frontendCodegen(directory: string): CodegenConfig
