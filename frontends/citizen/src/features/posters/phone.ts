export type ContactOffice = { readonly name: string; readonly phone: string | null } | null

/** Whom to call: the office that looks for the child, else (`office` null) the child helpline. */
export function whomToCall(office: ContactOffice) {
  const number = office?.phone ?? '1098'
  return { office: office?.phone ? office.name : null, number, href: `tel:${number.replaceAll(/[^\d+]/g, '')}` }
}
