import { readEnvironment, type SubgraphEnvironment } from '@vatsalya/subgraph-kit'

/** What this process is told; prints every fault and leaves with 1. The directory needs no more than every subgraph. */
export function readDirectoryEnvironment(): SubgraphEnvironment {
  return readEnvironment()
}
