/** A State by its code; the directory's cost share comes along where a field requires it. */
export interface StateMapper {
  readonly code: string
  readonly costShare?: string
}
