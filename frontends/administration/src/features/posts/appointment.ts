import * as z from 'zod/mini'
import { ROLES, type RoleName } from '../../parts/roles.js'

// Without it zod compiles checks from text at run time, which the page's policy forbids.
z.config({ jitless: true })

/** The form of an appointment while somebody fills it in. */
export interface Appointment {
  readonly personId: string | null
  readonly role: RoleName | null
  readonly officeId: string | null
  /** As on the order; empty for the role's own. */
  readonly title: string
}

const schema = z.object({
  personId: z.string().check(z.minLength(1)),
  role: z.enum(ROLES),
  officeId: z.string().check(z.minLength(1)),
  title: z.string().check(z.trim(), z.regex(/^$|^.{3,200}$/)),
})

/** What to send, or the names of the fields that are not right. */
export function readAppointment(form: Appointment) {
  const result = schema.safeParse(form)
  if (!result.success) {
    return { appointment: null, faults: [...new Set(result.error.issues.map(({ path }) => path.join('.')))] }
  }
  const { title, ...rest } = result.data
  return { appointment: { ...rest, title: title || null }, faults: [] }
}
