import type { Population } from '../population/population.js'
import type { Home } from '../records/home.js'
import type { PreparedFound, PreparedMissing } from '../records/prepare.js'
import { type FieldShape, type MTable, NOT_KNOWN, type OpenField, silent, weighTable } from './field.js'

export const HOME: FieldShape = {
  name: 'home',
  contexts: ['district told', 'district read from the text', 'State only'],
  levels: ['same district', 'same State', 'another State'],
}

/** Home as the child tells it against home as the family reports it. u: how many missing children live there. */
export function openHome(found: PreparedFound, population: Population, m: MTable): OpenField {
  const { home } = found
  if (home.state === '' && home.district === '') return silent(HOME)
  const state = population.states.share(home.state)
  const district = population.districts.share(`${home.state}|${home.district}`)
  const doubt = 0.5 / (population.size + 1)
  const weights = weighTable(HOME, m, (context, level) => {
    if (level === 2) return 1 - state + doubt
    if (context === 2) return level === 0 ? state + doubt : 1
    return (level === 0 ? district : state - district) + doubt
  })
  return { shape: HOME, weights, code: (record: PreparedMissing) => homeCode(home, record.home) }
}

/** The code of two homes; the second is the family's. */
export function homeCode(told: Home, home: Home): number {
  if (home.state === '' && home.district === '') return NOT_KNOWN
  const sameState = told.state === '' || told.state === home.state
  if (told.district === '' || home.district === '') return 2 * 3 + (sameState ? 0 : 2)
  const context = told.fromText ? 1 : 0
  if (told.district === home.district && sameState) return context * 3
  return context * 3 + (sameState && told.state !== '' ? 1 : 2)
}
