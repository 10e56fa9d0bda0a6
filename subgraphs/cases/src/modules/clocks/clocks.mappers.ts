import type { StoredClock } from './clocks.repository.js'

export type DueClockMapper = StoredClock
