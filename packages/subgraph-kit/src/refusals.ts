import type { InputIssue } from './errors.js'

/** Nothing was changed: the input has faults. */
export interface InvalidInput {
  readonly __typename: 'InvalidInput'
  readonly issues: InputIssue[]
}

/** Nothing was changed: this post may not do this, or not here. */
export interface NotAllowed {
  readonly __typename: 'NotAllowed'
  readonly message: string
}

/** Nothing was changed: somebody else changed it first. */
export interface Conflict {
  readonly __typename: 'Conflict'
  readonly message: string
  readonly currentVersion: number | null
}

/** The refusals that the result union of a mutation may hold beside its Ok type. */
export type RefusalMember = InvalidInput | NotAllowed | Conflict

export function invalidInput(issues: readonly InputIssue[]): InvalidInput {
  return { __typename: 'InvalidInput', issues: [...issues] }
}

/** One fault at one field, "contact.phone". */
export function invalidAt(path: string, message: string): InvalidInput {
  return invalidInput([{ path, message }])
}

export function notAllowed(message: string): NotAllowed {
  return { __typename: 'NotAllowed', message }
}

/** @param currentVersion version that stands now, where there is one */
export function conflict(message: string, currentVersion: number | null = null): Conflict {
  return { __typename: 'Conflict', message, currentVersion }
}
