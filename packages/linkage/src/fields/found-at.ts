import type { Home } from '../records/home.js'
import type { PreparedFound } from '../records/prepare.js'
import { believe, type HomeBelief, type Region } from './belief.js'
import { bits, type FieldShape, type MTable, NOT_KNOWN, type OpenField, silent } from './field.js'

export const FOUND_AT: FieldShape = {
  name: 'foundAt',
  contexts: ['any'],
  levels: ['home district', 'home State', 'another State'],
}

/**
 * Where the child was found against the family's home. Many are found near home, others along the railway. P(found here |
 * home there) is spread over the districts of a level by their share; u averages it over where the child is believed to
 * be at home, so that what it told is not counted again.
 */
export function openFoundAt(
  found: PreparedFound,
  told: (home: Home) => number,
  all: readonly Region[],
  m: MTable,
): { field: OpenField; belief: HomeBelief } {
  const { foundAt } = found
  if (foundAt.state === '' && foundAt.district === '') return { field: silent(FOUND_AT), belief: believe(all, told) }
  const [near = 0, state = 0, far = 0] = m[0] ?? []
  let shareState = 1e-4
  let shareDistrict = 1e-4
  for (const { home, share } of all) {
    if (home.state === foundAt.state) shareState += share
    if (home.district === foundAt.district) shareDistrict += share
  }
  const likelihoods = [
    near,
    (state * shareDistrict) / shareState,
    (far * shareDistrict) / Math.max(0.05, 1 - shareState),
  ]
  const level = (home: Home) => {
    if (home.district === foundAt.district && home.district !== '') return 0
    return home.state === foundAt.state ? 1 : 2
  }
  let average = 0
  let sum = 0
  for (const { home, share } of all) {
    const likely = share * 2 ** told(home)
    average += likely * (likelihoods[level(home)] ?? 0)
    sum += likely
  }
  const weights = Float64Array.from(likelihoods, (likelihood) => bits(likelihood, average / sum))
  const belief = believe(all, (home) => told(home) + (weights[level(home)] ?? 0))
  const field: OpenField = {
    shape: FOUND_AT,
    weights,
    code: ({ home }) => (home.state === '' && home.district === '' ? NOT_KNOWN : level(home)),
  }
  return { field, belief }
}
