/** Why the server cannot run here, in one sentence that says what to do. Shown to people as it stands. */
export class PostgresFault extends Error {
  override readonly name = 'PostgresFault'
}

/** The `code` of a system error ("ENOENT"), or an empty text. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
