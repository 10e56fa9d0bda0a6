import { fileURLToPath } from 'node:url'
import type { Viewer } from '@vatsalya/access'
import { officeId } from '@vatsalya/demo'
import { type At, openTestSubgraph, roleViewer, type TestSubgraph } from '@vatsalya/subgraph-kit/testing'
import { seedDemo } from './demo/seed.js'
import { createServer } from './server.js'

/** Instant of every test's requests: 11:30 in India. */
export const NOW = new Date('2026-11-24T06:00:00Z')

export const HOME = officeId('home-490-1')
/** The boys' home of Pune, and its observation home. */
export const BOYS_HOME = officeId('home-490-2')
export const OBSERVATION_HOME = officeId('home-490-3')

export const IN_HOME: At = { stateCode: 'IN-MH', districtCode: '490', officeId: HOME }
const at = (key: string, stateCode = 'IN-MH', districtCode = '490'): At => ({
  stateCode,
  districtCode,
  officeId: officeId(key),
})

export const homePune: Viewer = roleViewer('CCI_SUPERINTENDENT', IN_HOME)
export const boysHome: Viewer = roleViewer('CCI_SUPERINTENDENT', at('home-490-2'))
export const workerPune: Viewer = roleViewer('CASE_WORKER', IN_HOME)
export const dcpoPune: Viewer = roleViewer('DCPO', at('dcpu-490'))
export const dcpoPatna: Viewer = roleViewer('DCPO', at('dcpu-212', 'IN-BR', '212'))
export const cwcPune: Viewer = roleViewer('CWC_MEMBER', at('cwc-490'))
export const jjbPune: Viewer = roleViewer('JJB_MEMBER', at('jjb-490'))
export const scpsMaharashtra: Viewer = roleViewer('SCPS', { stateCode: 'IN-MH', officeId: officeId('scps-IN-MH') })
export const ministry: Viewer = roleViewer('MINISTRY')
export const analyst: Viewer = roleViewer('ANALYST')
export const policePune: Viewer = roleViewer('POLICE_STATION', at('police-490'))

/** The institutions subgraph on a database of its own, with the demo in it. */
export function openInstitutions({ relay, now = NOW }: { relay?: boolean; now?: Date } = {}): Promise<TestSubgraph> {
  return openTestSubgraph({
    name: 'institutions',
    // What is filled is dated relative to its day: the copy of one day is nothing for a test of another.
    purpose: `institutions ${now.getTime()}`,
    migrationsFolder: fileURLToPath(new URL('../drizzle', import.meta.url)),
    fill: (sql) => seedDemo({ sql, now, seed: 1 }),
    create: (environment, at) => createServer({ environment, now: at, ...(relay === undefined ? {} : { relay }) }),
    now: () => now,
  })
}
