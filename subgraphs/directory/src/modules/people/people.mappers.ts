import type { PersonRow } from './people.repository.js'

export type PersonMapper = PersonRow
