/**
 * Key for one act of a person, made when the form opens: sending the form twice (double click, retry after a lost
 * answer) then does the act once.
 */
export function newIdempotencyKey(): string {
  return crypto.randomUUID()
}
