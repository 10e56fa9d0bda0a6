import { AGE_BANDS, type SightingForm } from './schema.js'

/** Form of the graph's ReportSightingInput without key and proof; null while when or where is missing. */
export function inputOf(form: SightingForm, posterId: string | null, language: string) {
  const { seenAt, districtCode, sex, goodFaith } = form
  if (seenAt === null || districtCode === null) return null
  const [ageFrom, ageTo] = AGE_BANDS[form.age ?? 'unknown']
  const name = told(form.contactName)
  const phone = told(form.contactPhone)
  return {
    posterId,
    seenAt,
    districtCode,
    place: form.place.trim(),
    description: form.description.trim(),
    sex,
    ageFrom,
    ageTo,
    childName: told(form.childName),
    contact: name === null && phone === null ? null : { name, phone, language },
    goodFaith,
  }
}

export type SightingInput = NonNullable<ReturnType<typeof inputOf>>

const told = (text: string) => text.trim() || null

const FIELDS: Readonly<Record<string, string>> = {
  ageFrom: 'age',
  ageTo: 'age',
  'contact.name': 'contactName',
  'contact.phone': 'contactPhone',
}

/** The form's field of a path in the input. */
export function fieldOf(path: string): string {
  return FIELDS[path] ?? path
}
