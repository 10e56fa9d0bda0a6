import { fileURLToPath } from 'node:url'
import { workspaceTests } from '@vatsalya/tooling/vitest'

export default workspaceTests('e2e', {
  globalSetup: fileURLToPath(new URL('./src/harness/global-setup.ts', import.meta.url)),
  // Journeys change the portal that they share: one file after another.
  fileParallelism: false,
  testTimeout: 240_000,
})
