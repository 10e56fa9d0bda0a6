import { withDatabase, workspaceTests } from '@vatsalya/tooling/vitest'

// The files share one set of loaded modules: loading the server takes longer than most of them.
export default workspaceTests('subgraph-cases', { ...withDatabase, isolate: false })
