import { workspaceTests } from '@vatsalya/tooling/vitest'

export default workspaceTests('shell', { include: ['{src,build,test}/**/*.test.ts'] })
