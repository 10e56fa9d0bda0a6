import type { TestProject } from 'vitest/node'
import { startPortal } from './portal.harness.js'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the portal that runs for these tests, and its data folder. */
    portal: { origin: string; dataDirectory: string }
  }
}

/** One portal for all journeys: started by the newcomer's own command, stopped at the end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const portal = await startPortal()
  project.provide('portal', { origin: portal.origin, dataDirectory: portal.dataDirectory })
  return () => portal.stop()
}
