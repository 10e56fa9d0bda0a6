import { subgraphRole } from '@vatsalya/subgraph-kit'

/** The login role of this subgraph. It owns nothing and cannot bypass row-level security. */
export const role = subgraphRole('insights')
