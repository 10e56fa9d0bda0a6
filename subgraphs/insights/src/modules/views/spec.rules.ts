import { findDistrict, findState } from '@vatsalya/places'
import { z } from 'zod'
import { CHARTS, DOMAINS, PERIODS, PRESENTATIONS } from '../../database/words.js'
import { CATALOGUE, isTime } from './catalogue.rules.js'

const once = (names: readonly string[]) => new Set(names).size === names.length

const period = z
  .object({ kind: z.enum(PERIODS), from: z.iso.date().nullish(), to: z.iso.date().nullish() })
  .refine(({ kind, from, to }) => kind !== 'FIXED' || Boolean(from && to), {
    path: ['from'],
    message: 'A fixed period needs a first and a last day.',
  })
  .refine(({ from, to }) => !from || !to || from <= to, {
    path: ['to'],
    message: 'The last day comes before the first.',
  })
  .transform(({ kind, from, to }) => ({
    kind,
    from: kind === 'FIXED' ? (from ?? null) : null,
    to: kind === 'FIXED' ? (to ?? null) : null,
  }))

const filter = z
  .object({
    stateCode: z
      .string()
      .refine((code) => findState(code) !== undefined, 'There is no State with this code.')
      .nullish(),
    districtCode: z
      .string()
      .refine((code) => findDistrict(code) !== undefined, 'There is no district with this code.')
      .nullish(),
  })
  .nullish()
  .transform((given) => ({ stateCode: given?.stateCode ?? null, districtCode: given?.districtCode ?? null }))

/**
 * What a view asks, version 1: names that the domain knows, each once, and a drawing that can show them. Faults stand at
 * their field: `measures`, `dimensions`, `filter.stateCode`, `period.to`, `chart`.
 */
export const specInput = z
  .object({
    domain: z.enum(DOMAINS),
    measures: z
      .array(z.string())
      .min(1, 'Choose at least one measure.')
      .max(4, 'Choose at most four measures.')
      .refine(once, 'Choose each measure once.'),
    dimensions: z
      .array(z.string())
      .max(3, 'Choose at most three dimensions.')
      .refine(once, 'Choose each dimension once.'),
    period,
    filter,
    presentation: z.enum(PRESENTATIONS),
    chart: z.enum(CHARTS),
  })
  .superRefine((spec, faults) => {
    const known = CATALOGUE[spec.domain]
    for (const kind of ['measures', 'dimensions'] as const) {
      const unknown = spec[kind].find((name) => !known[kind].includes(name))
      if (unknown) faults.addIssue({ code: 'custom', path: [kind], message: 'These figures do not have this.' })
    }
    for (const name of ['stateCode', 'districtCode'] as const) {
      if (spec.filter[name] && !known.filters.includes(name)) {
        faults.addIssue({
          code: 'custom',
          path: ['filter', name],
          message: 'These figures cannot be narrowed by this.',
        })
      }
    }
    const fault = spec.presentation === 'CHART' ? chartFault(spec) : null
    if (fault) faults.addIssue({ code: 'custom', path: ['chart'], message: fault })
  })

const storedSpec = z.object({ version: z.literal(1) }).and(specInput)

export type ViewSpec = z.output<typeof storedSpec>
type Drawn = Pick<z.output<typeof specInput>, 'domain' | 'chart'> & {
  readonly measures: readonly string[]
  readonly dimensions: readonly string[]
}

/** Why a drawing cannot show what is asked; null where it can. */
export function chartFault({ domain, chart, measures, dimensions }: Drawn): string | null {
  const [first = '', ...more] = dimensions
  const { parts } = CATALOGUE[domain]
  switch (chart) {
    case 'BAR':
      return first && more.length === 0 ? null : 'Bars need one dimension.'
    case 'STATE_MAP':
      return first === 'STATE' && more.length === 0 ? null : 'The map needs State as its one dimension.'
    case 'LINE':
      return isTime(first) && more.length === 0 ? null : 'A line needs one dimension of time.'
    case 'STACKED': {
      const splits = more.length === 1 && measures.length === 1
      const sums = more.length === 0 && measures.length > 1 && measures.every((name) => parts.includes(name))
      return first && (splits || sums) ? null : 'Stacked bars need parts that add up: one measure by two dimensions.'
    }
  }
}

/** A specification as it is kept; null for one that this release does not understand. */
export function readSpec(stored: unknown): ViewSpec | null {
  return storedSpec.safeParse(stored).data ?? null
}
