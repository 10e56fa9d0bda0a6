import * as z from 'zod/mini'

// Without it zod compiles checks from text at run time, which the page's policy forbids.
z.config({ jitless: true })

export const SEXES = ['GIRL', 'BOY', 'TRANSGENDER'] as const

/** Ages as people guess them, in years. */
export const AGE_BANDS = {
  baby: [0, 3],
  small: [4, 7],
  school: [8, 12],
  teen: [13, 18],
  unknown: [null, null],
} as const satisfies Record<string, readonly [number | null, number | null]>

export type AgeBand = keyof typeof AGE_BANDS
export const AGE_BAND_NAMES = ['baby', 'small', 'school', 'teen', 'unknown'] as const satisfies readonly AgeBand[]

const text = (least: number, most: number) => z.string().check(z.trim(), z.minLength(least), z.maxLength(most))

/** One schema for each section, in their order; the path of a fault is the field's name. */
export const SECTIONS = [
  z.object({
    seenAt: z.iso.datetime(),
    districtCode: z.string().check(z.minLength(1)),
    place: text(3, 300),
  }),
  z.object({
    description: text(10, 2000),
    sex: z.nullable(z.enum(SEXES)),
    age: z.nullable(z.enum(AGE_BAND_NAMES)),
    childName: text(0, 120),
  }),
  z.object({
    contactName: text(0, 120),
    contactPhone: z.string().check(z.regex(/^\s*$|^\s*(\+?91[\s-]*|0)?[6-9](?:[\s-]*\d){9}\s*$/)),
  }),
  z.object({ goodFaith: z.literal(true) }),
] as const

/** The form as it stands while somebody writes; also the draft in the tab. */
export const formSchema = z.object({
  when: z.nullable(z.enum(['NOW', 'EARLIER'])),
  seenAt: z.nullable(z.string()),
  districtCode: z.nullable(z.string()),
  place: z.string(),
  description: z.string(),
  sex: z.nullable(z.enum(SEXES)),
  age: z.nullable(z.enum(AGE_BAND_NAMES)),
  childName: z.string(),
  contactName: z.string(),
  contactPhone: z.string(),
  goodFaith: z.boolean(),
})

export type SightingForm = z.output<typeof formSchema>

export const EMPTY: SightingForm = {
  when: null,
  seenAt: null,
  districtCode: null,
  place: '',
  description: '',
  sex: null,
  age: null,
  childName: '',
  contactName: '',
  contactPhone: '',
  goodFaith: false,
}

/** Names of the fields of a section that are not right yet. */
export function faultsOf(section: number, form: SightingForm): string[] {
  const result = SECTIONS[section]?.safeParse(form)
  if (!result || result.success) return []
  return [...new Set(result.error.issues.map(({ path }) => path.join('.')))]
}

/** The section in which a field stands. */
export function sectionOf(field: string): number {
  return Math.max(
    0,
    SECTIONS.findIndex((section) => Object.hasOwn(section.shape, field)),
  )
}
