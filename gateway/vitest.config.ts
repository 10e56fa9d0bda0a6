import { createRequire } from 'node:module'
import { withDatabase, workspaceTests } from '@vatsalya/tooling/vitest'
import { mergeConfig } from 'vitest/config'

// Vite would take graphql's ES modules while Apollo's CommonJS packages take the other copy; schemas of one are
// strangers to the other. Node itself takes this one everywhere.
const graphql = createRequire(import.meta.url).resolve('graphql')

// Apollo's packages call home without the variable.
// Each portal of a test is four processes.
const options = { ...withDatabase, env: { APOLLO_TELEMETRY_DISABLED: '1' }, hookTimeout: 300_000 }

export default mergeConfig(workspaceTests('gateway', options), {
  resolve: { alias: [{ find: /^graphql$/, replacement: graphql }] },
})
