import { workspaceTests } from '@vatsalya/tooling/vitest'

export default workspaceTests('demo')
