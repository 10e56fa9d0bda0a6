import { workspaceTests } from '@vatsalya/tooling/vitest'

export default workspaceTests('e2e')
