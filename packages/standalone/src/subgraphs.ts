import { isThere } from './paths.js'

/** The domains, in the order in which they are migrated and seeded: directory first, others refer to its codes. */
export const SUBGRAPHS = ['directory', 'cases', 'institutions', 'boards', 'training', 'insights'] as const

export type SubgraphName = (typeof SUBGRAPHS)[number]

export const subgraphFolder = (name: SubgraphName) => `subgraphs/${name}`

/** The domains whose server is there. */
export function presentSubgraphs(dev: boolean): SubgraphName[] {
  return SUBGRAPHS.filter((name) => isThere(subgraphFolder(name), dev))
}
