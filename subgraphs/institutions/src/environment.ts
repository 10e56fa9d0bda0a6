import { readEnvironment, type SubgraphEnvironment } from '@vatsalya/subgraph-kit'

/** Environment of the institutions server: what every subgraph reads, and nothing else. */
export const readInstitutionsEnvironment = (): SubgraphEnvironment => readEnvironment()
