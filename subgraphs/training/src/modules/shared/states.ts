/** References to the directory's States, in the order told. */
export function stateRefs(codes: readonly string[]): { readonly code: string }[] {
  return codes.map((code) => ({ code }))
}
