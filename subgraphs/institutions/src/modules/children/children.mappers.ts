/** All that this domain tells of a child itself is its id. */
export interface ChildMapper {
  readonly id: string
}
