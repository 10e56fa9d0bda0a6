import { z } from 'zod'
import { FIELD_NAMES } from '../fields/field.js'
import { SHAPES } from '../fields/shapes.js'

/** The layout of a parameter file. A file of another layout is refused: its numbers would be read as something else. */
export const FORMAT = 1

const probability = z.number().min(0).max(1)
const tables = z.record(z.enum(FIELD_NAMES), z.array(z.array(probability)))

const model = z.object({
  /** P(level | same child): per field one row per context, one column per level. */
  m: tables.superRefine((m, context) => {
    for (const name of FIELD_NAMES) {
      const { contexts, levels } = SHAPES[name]
      if (m[name].length !== contexts.length || m[name].some((row) => row.length !== levels.length)) {
        context.addIssue(`the table of "${name}" is not ${contexts.length} by ${levels.length}`)
      }
    }
  }),
  /** P(level | another child) where the population does not tell it: sampled pairs. */
  u: z.object({ height: z.array(z.array(probability)) }),
  /** Share of the found children who were ever reported missing: the prior, before it is spread over the population. */
  reported: probability,
  /** What a fact is worth in bits on average, where it agrees among the same children and where it differs among others. */
  gain: z.record(z.enum(FIELD_NAMES), z.object({ agrees: z.number(), differs: z.number() })),
  /** Computed to measured probability, from a part held out. */
  calibration: z.object({
    computed: z.array(probability).min(2).readonly(),
    measured: z.array(probability).min(2).readonly(),
  }),
})

const parameters = z.object({
  format: z.literal(FORMAT),
  version: z.string().min(1),
  found: model,
  sighting: model,
})

/** What one kind of search (found children, or citizens' sightings) has learnt. */
export type Model = z.infer<typeof model>

/** All learnt numbers, with their version. Data: `npm run train` makes it. */
export type Parameters = z.infer<typeof parameters>

/**
 * Reads parameters from parsed JSON.
 * @throws Error with one sentence when the layout is another one or a table does not fit this library.
 */
export function readParameters(json: unknown): Parameters {
  const format = z.object({ format: z.unknown() }).safeParse(json)
  if (!format.success || format.data.format !== FORMAT) {
    throw new Error(
      `These parameters have another format than ${FORMAT}; train them anew: npm run train -w packages/linkage -- FOLDER`,
    )
  }
  const read = parameters.safeParse(json)
  if (read.success) return read.data
  throw new Error(
    `These parameters do not fit this version of the library (${read.error.issues[0]?.path.join('.')}: ${read.error.issues[0]?.message}); train them anew.`,
  )
}
