import type { ChildRow } from './child.repository.js'

export type ChildMapper = ChildRow
