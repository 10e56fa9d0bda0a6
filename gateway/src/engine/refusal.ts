import { GraphQLError } from 'graphql'

/** The engine says no before anything is fetched: a stable code, and the HTTP status that fits. */
export class EngineRefusal extends GraphQLError {
  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
    details: Record<string, unknown> = {},
  ) {
    super(message, { extensions: { code, ...details, http: { status } } })
    this.name = 'EngineRefusal'
  }
}
