import { FIELD_NAMES, NOT_KNOWN } from '../fields/field.js'
import { codesOf, SHAPES } from '../fields/shapes.js'
import { openQuery } from '../model/query.js'
import type { Model } from '../parameters/parameters.js'
import { eachField, normalised } from '../parameters/start.js'
import { seeded } from './random.js'
import type { Example, Material } from './shortlist.js'

/** Random pairs per found child: about 200,000 in all for some thousand children, as Splink and MATCHING advise. */
const PAIRS = 70

/**
 * u by sampling: random pairs are almost never the same child. Gives P(level of height | ages so far apart), which the
 * population's counts do not tell, and what each fact is worth on average (gain).
 */
export function sample(
  examples: readonly Example[],
  { missing, population }: Material,
  model: Model,
  seed: number,
): Pick<Model, 'u' | 'gain'> {
  const random = seeded(seed)
  const height = SHAPES.height.contexts.map(() => new Float64Array(SHAPES.height.levels.length).fill(1))
  const agrees = eachField(() => ({ sum: 0, count: 0 }))
  const differs = eachField(() => ({ sum: 0, count: 0 }))
  for (const { found, answer } of examples) {
    const query = openQuery(found, population, model)
    const right = answer === undefined ? undefined : missing[answer]
    for (const field of query.fields) {
      const code = right ? field.code(right) : NOT_KNOWN
      const weight = field.weights[code] ?? 0
      if (code !== NOT_KNOWN && weight > 0) add(agrees[field.shape.name], weight)
    }
    for (let pair = 0; pair < PAIRS; pair += 1) {
      const record = missing[Math.floor(random() * missing.length)]
      if (!record) continue
      for (const field of query.fields) {
        const code = field.code(record)
        if (code === NOT_KNOWN) continue
        add(differs[field.shape.name], field.weights[code] ?? 0)
        if (field.shape.name !== 'height') continue
        const plain = code % codesOf(field.shape)
        const row = height[Math.floor(plain / SHAPES.height.levels.length)]
        const level = plain % SHAPES.height.levels.length
        if (row) row[level] = (row[level] ?? 0) + 1
      }
    }
  }
  const gain = eachField((name) => ({ agrees: mean(agrees[name]), differs: Math.min(0, mean(differs[name])) }))
  for (const name of FIELD_NAMES) if (agrees[name].count === 0) gain[name] = model.gain[name]
  return { u: { height: height.map((row) => normalised([...row])) }, gain }
}

function add(entry: { sum: number; count: number }, value: number): void {
  entry.sum += value
  entry.count += 1
}

function mean({ sum, count }: { sum: number; count: number }): number {
  return count === 0 ? 0 : Math.round((sum / count) * 100) / 100
}
