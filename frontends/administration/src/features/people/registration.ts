/** A person as the form has her. */
export interface Registration {
  readonly name: string
  readonly account: string
}

/** Reads the form; names the fields that have faults, in the order of the form. */
export function readRegistration({ name, account }: Registration): {
  readonly person: { readonly name: string; readonly account: string | null } | null
  readonly faults: readonly (keyof Registration)[]
} {
  const told = { name: name.trim(), account: account.trim() }
  const faults: (keyof Registration)[] = []
  if ([...told.name].length < 2) faults.push('name')
  if (told.account !== '' && !/^\S{3,100}$/.test(told.account)) faults.push('account')
  return { person: faults.length > 0 ? null : { name: told.name, account: told.account || null }, faults }
}
