import type { Population } from '../population/population.js'
import type { PreparedFound } from '../records/prepare.js'
import type { HomeBelief } from './belief.js'
import { bits, type FieldShape, type MTable, NOT_KNOWN, type OpenField, silent } from './field.js'

/** The language that is written down when nobody asks further. */
const LINK = 'hindi'

export const LANGUAGE: FieldShape = {
  name: 'language',
  contexts: ['family speaks another language', 'family speaks Hindi'],
  levels: ['same', 'Hindi written down', 'another'],
}

/** Language. u: how usual it is to write this language down for a child from where this one is believed to come from. */
export function openLanguage(found: PreparedFound, population: Population, belief: HomeBelief, m: MTable): OpenField {
  const told = found.language
  if (told === '') return silent(LANGUAGE)
  let usual = 0
  let all = 0
  for (const counter of population.languages.values()) {
    usual += counter.share(told) * counter.sum
    all += counter.sum
  }
  const spread = (usual + 0.5) / (all + 1)
  const likelihood = (context: number, level: number) => (m[context]?.[level] ?? 0) * (level === 2 ? spread : 1)
  let average = 0
  let sum = 0
  for (const [state, probability] of belief.states) {
    const counter = population.languages.get(state)
    if (!counter) continue
    sum += probability
    for (const [language, count] of counter.entries()) {
      average += ((probability * count) / counter.sum) * likelihood(language === LINK ? 1 : 0, level(told, language))
    }
  }
  const u = sum > 0 ? average / sum : spread
  return {
    shape: LANGUAGE,
    weights: Float64Array.from({ length: 6 }, (_, code) => bits(likelihood(Math.floor(code / 3), code % 3), u)),
    code: ({ language }) => (language === '' ? NOT_KNOWN : (language === LINK ? 3 : 0) + level(told, language)),
  }
}

function level(told: string, language: string): number {
  if (told === language) return 0
  return told === LINK ? 1 : 2
}
