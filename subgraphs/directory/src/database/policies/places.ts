import { anyViewer } from '@vatsalya/subgraph-kit'
import { type PgPolicy, pgPolicy } from 'drizzle-orm/pg-core'
import { role } from './role.js'

/** Names and codes of places are nobody's secret: posters show them to the public. Nobody may change them here. */
export function readablePlaces(name: string): PgPolicy {
  return pgPolicy(name, { for: 'select', to: role, using: anyViewer })
}
