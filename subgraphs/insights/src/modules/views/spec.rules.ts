import { findDistrict, findState } from '@vatsalya/places'
import { z } from 'zod'
import { CHARTS, DOMAINS, PERIODS, PRESENTATIONS } from '../../database/words.js'
import { say } from '../../messages/index.js'
import { CATALOGUE, isTime } from './catalogue.rules.js'

const once = (names: readonly string[]) => new Set(names).size === names.length

const period = z
  .object({ kind: z.enum(PERIODS), from: z.iso.date().nullish(), to: z.iso.date().nullish() })
  .refine(({ kind, from, to }) => kind !== 'FIXED' || Boolean(from && to), {
    path: ['from'],
    error: () => say('fixedPeriod'),
  })
  .refine(({ from, to }) => !from || !to || from <= to, {
    path: ['to'],
    error: () => say('daysBackwards'),
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
      .refine((code) => findState(code) !== undefined, say.later('noState'))
      .nullish(),
    districtCode: z
      .string()
      .refine((code) => findDistrict(code) !== undefined, say.later('noDistrict'))
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
      .min(1, say.later('oneMeasure'))
      .max(4, say.later('fourMeasures'))
      .refine(once, say.later('measureOnce')),
    dimensions: z.array(z.string()).max(3, say.later('threeDimensions')).refine(once, say.later('dimensionOnce')),
    period,
    filter,
    presentation: z.enum(PRESENTATIONS),
    chart: z.enum(CHARTS),
  })
  .superRefine((spec, faults) => {
    const known = CATALOGUE[spec.domain]
    for (const kind of ['measures', 'dimensions'] as const) {
      const unknown = spec[kind].find((name) => !known[kind].includes(name))
      if (unknown) faults.addIssue({ code: 'custom', path: [kind], message: say('notAmongThese') })
    }
    for (const name of ['stateCode', 'districtCode'] as const) {
      if (spec.filter[name] && !known.filters.includes(name)) {
        faults.addIssue({
          code: 'custom',
          path: ['filter', name],
          message: say('notNarrowed'),
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
      return first && more.length === 0 ? null : say('bars')
    case 'STATE_MAP':
      return first === 'STATE' && more.length === 0 ? null : say('map')
    case 'LINE':
      return isTime(first) && more.length === 0 ? null : say('line')
    case 'STACKED': {
      const splits = more.length === 1 && measures.length === 1
      const sums = more.length === 0 && measures.length > 1 && measures.every((name) => parts.includes(name))
      return first && (splits || sums) ? null : say('stacked')
    }
  }
}

/** A specification as it is kept; null for one that this release does not understand. */
export function readSpec(stored: unknown): ViewSpec | null {
  return storedSpec.safeParse(stored).data ?? null
}
