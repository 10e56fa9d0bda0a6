import { workspaceTests } from './vitest/index.mjs'

export default workspaceTests('tooling', { include: ['{house,new}/**/*.test.ts'] })
