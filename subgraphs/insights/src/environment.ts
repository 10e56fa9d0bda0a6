import { readEnvironment, type SubgraphEnvironment } from '@vatsalya/subgraph-kit'

/** What this process is told; prints every fault and leaves with 1. */
export function readInsightsEnvironment(): SubgraphEnvironment {
  return readEnvironment()
}
