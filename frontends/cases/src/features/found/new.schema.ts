import { commaList, optionalText, z } from '../../parts/schema.js'
import type { useT } from '../messages/index.js'
import { FOUND_BY } from './found-row.js'

/** The empty form; `now` stands for the moments that are mostly this hour. */
export function emptyFound(now: string) {
  return {
    sex: '',
    ageYears: '',
    foundBy: '',
    foundAt: now,
    receivedAt: now,
    districtCode: '',
    foundPlace: '',
    circumstances: '',
    condition: '',
    belongings: '',
    statedHome: '',
    handedOverBy: '',
    protected: false,
    identity: { name: '', languages: '', physique: '', identifyingMarks: '' },
  }
}

/** Reads the form into RegisterFoundChildInput, without its key. */
export function foundSchema(t: ReturnType<typeof useT>) {
  return z
    .object({
      sex: z.enum(['GIRL', 'BOY', 'TRANSGENDER'], t('error.sex')),
      ageYears: z
        .string()
        .trim()
        .refine((text) => text === '' || /^(\d|1[0-7])$/.test(text), t('error.ageRange'))
        .transform((text) => (text === '' ? null : Number(text))),
      foundBy: z.enum(FOUND_BY, t('error.choose')),
      foundAt: z.string(t('error.moment')).min(1, t('error.moment')),
      receivedAt: z.string(t('error.moment')).min(1, t('error.moment')),
      districtCode: z.string(t('error.district')).min(1, t('error.district')),
      foundPlace: z.string().trim().min(3, t('error.place')),
      circumstances: z.string().trim().min(10, t('error.circumstances')),
      condition: optionalText,
      belongings: optionalText,
      statedHome: optionalText,
      handedOverBy: optionalText,
      protected: z.boolean(),
      identity: z.object({
        name: optionalText,
        languages: commaList,
        physique: optionalText,
        identifyingMarks: commaList,
      }),
    })
    .refine(({ foundAt, receivedAt }) => Date.parse(receivedAt) >= Date.parse(foundAt), {
      path: ['receivedAt'],
      error: t('error.receivedEarly'),
    })
}
