import { withDatabase, workspaceTests } from '@vatsalya/tooling/vitest'

export default workspaceTests('subgraph-insights', withDatabase)
