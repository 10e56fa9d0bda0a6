import { type NamedOffice, officeFault, type UnitOfWork } from '@vatsalya/subgraph-kit'
import { refuseField } from './input.js'

/** Kinds of office that go and look for a child. */
export const UNITS = ['POLICE_STATION', 'RAILWAY_POLICE', 'AHTU', 'DCPU'] as const

/** Ends the use case where the office that an input names at `path` is none, or not the one that it must be. */
export async function expectOffice({ tx }: UnitOfWork, path: string, named: NamedOffice): Promise<void> {
  const fault = await officeFault(tx, 'cases', named)
  if (fault) refuseField(path, fault)
}
