import { workspaceTests } from '@vatsalya/tooling/vitest'
import { mergeConfig } from 'vitest/config'

// The gallery is built and looked at as people get it: React's development build would be slow and talkative.
export default mergeConfig(workspaceTests('ui', { env: { NODE_ENV: 'production' }, testTimeout: 120_000 }), {
  oxc: { jsx: { runtime: 'automatic', development: false } },
})
