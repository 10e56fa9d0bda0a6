/** A reason to stop, as one sentence that says what to do. Shown to people as it stands. */
export class Fault extends Error {
  override readonly name = 'Fault'
}

/** The `code` of a system error ("ENOENT"), or an empty text. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
