/** Writes a fault to the console under a number that a person can read out, and answers the number. */
export function reportError(error: unknown, where: string): string {
  const id = crypto.randomUUID().slice(0, 8)
  console.error(`[${id}] ${where}:`, error)
  return id
}
