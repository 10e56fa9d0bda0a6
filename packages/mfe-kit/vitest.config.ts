import { workspaceTests } from '@vatsalya/tooling/vitest'

export default workspaceTests('mfe-kit')
