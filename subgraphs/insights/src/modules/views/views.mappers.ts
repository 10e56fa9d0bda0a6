import type { ViewRow } from './views.repository.js'

export type ViewMapper = ViewRow
