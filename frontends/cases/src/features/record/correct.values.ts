import type { UpdateMissingReportInput } from '../../generated/graphql.js'
import { commaList, optionalText, z } from '../../parts/schema.js'
import type { useT } from '../messages/index.js'
import type { Report } from './record.types.js'

const list = (values: readonly string[] = []) => values.join(', ')

/** What a report tells, as the texts of a form. */
export function valuesOf({ missingSince, lastSeenDistrict, particulars, child }: Report) {
  const { identity } = child
  const told = particulars?.informant
  return {
    /** Told anew with each correction. */
    reason: '',
    missingSince,
    lastSeenDistrictCode: lastSeenDistrict.code,
    lastSeenPlace: particulars?.lastSeenPlace ?? '',
    wearing: particulars?.wearing ?? '',
    circumstances: particulars?.circumstances ?? '',
    informant: { name: told?.name ?? '', relation: told?.relation ?? '', phone: told?.phone ?? '' },
    identity: {
      name: identity?.name ?? '',
      otherNames: list(identity?.otherNames),
      birthDate: identity?.birthDate ?? '',
      physique: identity?.physique ?? '',
      identifyingMarks: list(identity?.identifyingMarks),
      languages: list(identity?.languages),
      address: identity?.address ?? '',
    },
  }
}

export type Values = ReturnType<typeof valuesOf>

/** Reads the form. `today` is the day in India; `why` is said where the reason says too little. */
export function correctSchema(t: ReturnType<typeof useT>, today: string, why: string) {
  return z.object({
    reason: z.string().trim().min(20, why),
    missingSince: z
      .string(t('error.missingSince'))
      .min(1, t('error.missingSince'))
      .refine((text) => text <= today, t('error.future')),
    lastSeenDistrictCode: z.string(t('error.district')).min(1, t('error.district')),
    lastSeenPlace: z.string().trim().min(3, t('error.place')),
    wearing: optionalText,
    circumstances: optionalText,
    informant: z
      .object({ name: optionalText, relation: optionalText, phone: optionalText })
      .transform((told) => (told.name || told.relation || told.phone ? told : null)),
    identity: z.object({
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
    }),
  })
}

type Told = z.output<ReturnType<typeof correctSchema>>
type Change = Omit<UpdateMissingReportInput, 'idempotencyKey' | 'reportId' | 'expectedVersion'>

/** Whether two values of a form say the same; an emptied day is null there and '' here. */
const same = (one: unknown, other: unknown) => JSON.stringify(one || '') === JSON.stringify(other || '')

/**
 * What the officer has changed since the form was opened, and nothing else: what somebody else wrote meanwhile into
 * another field stays. Null where nothing was changed.
 */
export function changeOf(seen: Values, now: Values, told: Told): Change | null {
  const { identity, reason, ...report } = told
  const changed = Object.entries(report).filter(([key]) => !same(at(seen, key), at(now, key)))
  const person = Object.entries(identity).filter(([key]) => !same(at(seen.identity, key), at(now.identity, key)))
  if (changed.length + person.length === 0) return null
  return {
    reason,
    ...Object.fromEntries(changed),
    ...(person.length > 0 ? { identity: Object.fromEntries(person) } : {}),
  }
}

function at(values: object, key: string): unknown {
  return Object.entries(values).find(([name]) => name === key)?.[1]
}

/** Paths of the fields in which the form differs from what stands now, with both texts. */
export function differences(theirs: Values, mine: Values): { path: string; theirs: string; mine: string }[] {
  const other = texts(theirs)
  return [...texts(mine)].flatMap(([path, text]) => {
    const standing = other.get(path) ?? ''
    return standing === text || path === 'reason' ? [] : [{ path, theirs: standing, mine: text }]
  })
}

function texts(values: object, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(values).flatMap(([key, value]) =>
      typeof value === 'object' && value !== null
        ? [...texts(value, `${prefix}${key}.`)]
        : [[`${prefix}${key}`, String(value ?? '')] as const],
    ),
  )
}
