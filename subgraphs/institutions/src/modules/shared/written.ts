/** The row that a use case has just written, as the request's read transaction sees it. It is there, or we are broken. */
export async function written<Row>(row: Promise<Row | null>): Promise<Row> {
  const found = await row
  if (found === null) throw new Error('what was written is not in the sight of its writer')
  return found
}
