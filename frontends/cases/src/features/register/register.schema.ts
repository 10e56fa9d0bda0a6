import { commaList, optionalText, z } from '../../parts/schema.js'
import type { useT } from '../messages/index.js'

/** The empty form. `ageYears` is text, because people may leave it empty. */
export const EMPTY = {
  sex: '',
  ageYears: '',
  source: 'STATION',
  missingSince: '',
  lastSeenDistrictCode: '',
  lastSeenPlace: '',
  wearing: '',
  circumstances: '',
  protected: false,
  informant: { name: '', relation: '', phone: '' },
  identity: {
    name: '',
    otherNames: '',
    birthDate: '',
    physique: '',
    identifyingMarks: '',
    languages: '',
    address: '',
    guardians: [{ name: '', relation: '', phone: '' }],
  },
}

const PHONE = /^\+?[\d\s()-]{5,20}$/

/** A person who stands by the child: all parts, or none. */
function person(t: ReturnType<typeof useT>) {
  return z
    .object({
      name: z.string().trim(),
      relation: z.string().trim(),
      phone: z
        .string()
        .trim()
        .refine((text) => text === '' || PHONE.test(text), t('error.phone')),
    })
    .refine(({ name, relation, phone }) => (name !== '' && relation !== '') || `${name}${relation}${phone}` === '', {
      path: ['name'],
      error: t('error.guardian'),
    })
    .transform(({ name, relation, phone }) => (name === '' ? null : { name, relation, phone: phone || null }))
}

/** Reads the form into RegisterMissingChildInput, without its key. `today` is the day in India. */
export function registerSchema(t: ReturnType<typeof useT>, today: string) {
  return z
    .object({
      sex: z.enum(['GIRL', 'BOY', 'TRANSGENDER'], t('error.sex')),
      ageYears: z
        .string()
        .trim()
        .refine((text) => text === '' || /^(\d|1[0-7])$/.test(text), t('error.ageRange'))
        .transform((text) => (text === '' ? null : Number(text))),
      ...episode(t, today),
      identity: identitySchema(t),
    })
    .refine(({ ageYears, identity }) => ageYears !== null || identity.birthDate !== null, {
      path: ['ageYears'],
      error: t('error.age'),
    })
}

/** The same for a child on record: who it is stands there, and is not asked again. */
export function againSchema(t: ReturnType<typeof useT>, today: string) {
  return z.object(episode(t, today))
}

/** What is told of the episode. */
function episode(t: ReturnType<typeof useT>, today: string) {
  const day = z.string(t('error.missingSince')).min(1, t('error.missingSince'))
  return {
    source: z.enum(['STATION', 'WALK_IN', 'HELPLINE_1098', 'CITIZEN', 'RAILWAYS'], t('error.choose')),
    missingSince: day.refine((text) => text <= today, t('error.future')),
    lastSeenDistrictCode: z.string(t('error.district')).min(1, t('error.district')),
    lastSeenPlace: z.string().trim().min(3, t('error.place')),
    wearing: optionalText,
    circumstances: optionalText,
    protected: z.boolean(),
    informant: person(t),
  }
}

/** Who the child is. */
export function identitySchema(t: ReturnType<typeof useT>) {
  return z.object({
    name: z.string().trim().min(1, t('error.name')),
    otherNames: commaList,
    birthDate: z
      .string()
      .nullable()
      .transform((text) => text || null),
    physique: optionalText,
    identifyingMarks: commaList,
    languages: commaList,
    address: optionalText,
    guardians: z.array(person(t)).transform((list) => list.filter((each) => each !== null)),
  })
}
