/** Why an expected refusal came: members that every mutation's result union shares. */
export type Refusal =
  | { readonly kind: 'invalid'; readonly issues: readonly InputIssue[] }
  | { readonly kind: 'not-allowed'; readonly message: string }
  | { readonly kind: 'conflict'; readonly message: string; readonly currentVersion: number | null }

interface InputIssue {
  readonly path: string
  readonly message: string
}

/** What a mutation's result union looks like once asked with `__typename` and the fields of the shared members. */
type MutationResult =
  | { readonly __typename?: 'InvalidInput'; readonly issues?: readonly InputIssue[] }
  | { readonly __typename?: 'NotAllowed'; readonly message?: string }
  | { readonly __typename?: 'Conflict'; readonly message?: string; readonly currentVersion?: number | null }
  | { readonly __typename?: string }

/** The refusal in a mutation's answer, or null where the act was done. */
export function refusalOf(result: MutationResult | null | undefined): Refusal | null {
  if (!result) return null
  const message = 'message' in result ? (result.message ?? '') : ''
  switch (result.__typename) {
    case 'InvalidInput':
      return { kind: 'invalid', issues: 'issues' in result ? (result.issues ?? []) : [] }
    case 'NotAllowed':
      return { kind: 'not-allowed', message }
    case 'Conflict': {
      const version = 'currentVersion' in result ? result.currentVersion : null
      return { kind: 'conflict', message, currentVersion: version ?? null }
    }
    default:
      return null
  }
}

/** First message of each field, by the path as the input has it ("child.ageYears"), for the form to show in place. */
export function issuesByPath(issues: readonly InputIssue[]): ReadonlyMap<string, string> {
  return new Map([...issues].reverse().map(({ path, message }) => [path, message]))
}
