/** Queue (in schema NAME_queue) of events that wait to be delivered to one subscriber. */
export const DELIVER_QUEUE = 'deliver'

/** Queue of work that a domain left for itself, done after the transaction that asked for it. */
export const JOBS_QUEUE = 'jobs'

/** Work for later: which, and about what. Ids and codes only, as in events. */
export interface Job {
  readonly name: string
  readonly about: Readonly<Record<string, string>>
}

/** A fact that one domain tells the others. Ids only: no identity of a child is ever in an event. */
export interface DomainEvent {
  /** UUIDv7; the consumer remembers it, so that the effect is once. */
  readonly id: string
  readonly type: EventType
  /** Subgraph that announced it. */
  readonly source: string
  readonly occurredAt: string
  readonly payload: Readonly<Record<string, string | number | boolean | null>>
}

/** Who takes which event. The list is closed: an event without a line here does not compile. */
export const SUBSCRIPTIONS = {
  ChildRegisteredMissing: [],
  ChildTraced: ['boards'],
  ChildProduced: ['boards'],
  FoundChildRegistered: ['boards', 'institutions'],
  OrderIssued: ['institutions', 'cases'],
  ProceedingOpened: ['cases', 'institutions'],
  ChildAdmitted: ['cases', 'boards'],
  ChildDischarged: ['cases', 'boards'],
  ClockDueSoon: [],
  ClockBreached: [],
  OfficeOpened: ['cases', 'boards'],
} as const satisfies Record<string, readonly string[]>

export type EventType = keyof typeof SUBSCRIPTIONS
