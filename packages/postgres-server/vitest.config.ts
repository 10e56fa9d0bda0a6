import { workspaceTests } from '@vatsalya/tooling/vitest'

export default workspaceTests('postgres-server')
