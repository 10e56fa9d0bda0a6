import { keyNumber } from '../key-hash.js'
import type { Parameters } from '../parameters/parameters.js'

/** Significant places of a written number: more would only be noise of the sample. */
const PLACES = 4

/** The text of a parameter file and its version, which is made from the numbers: other numbers, another version. */
export function parametersFile(learnt: Omit<Parameters, 'version'>): { text: string; version: string } {
  const body = JSON.stringify(learnt, (_, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(PLACES)) : value,
  )
  const version = `${learnt.format}.${keyNumber(body).toString(16).padStart(8, '0')}`
  return { text: `${body.replace('{', `{"version":"${version}",`)}\n`, version }
}
