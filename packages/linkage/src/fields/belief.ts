import { nameGroup, type Population } from '../population/population.js'
import type { Home } from '../records/home.js'
import type { Sex } from '../records/values.js'
import { homeCode } from './home.js'

/**
 * Where a found child is probably at home: P(district), P(State), after what was told and where it was found. Fields that
 * go with the region (names, language, where found) take their u from here. That is how dependence is handled: a Tamil
 * name is no news of a child who is believed to come from Tamil Nadu.
 */
export interface HomeBelief {
  readonly districts: ReadonlyMap<string, number>
  readonly states: ReadonlyMap<string, number>
}

/** A district of the population, by State and code. */
export interface Region {
  readonly home: Home
  readonly share: number
}

/** The districts of the population, each with its share of the missing. */
export function regions(population: Population): Region[] {
  const all = population.districts.sum
  return [...population.districts.entries()].map(([key, count]) => {
    const [state = '', district = ''] = key.split('|')
    return { home: { state, district, fromText: false, locality: '' }, share: count / all }
  })
}

/** Bayes over districts: share times 2^weight, where `weight` is the evidence for a home there in bits. */
export function believe(all: readonly Region[], weight: (home: Home) => number): HomeBelief {
  const districts = new Map<string, number>()
  const states = new Map<string, number>()
  let sum = 0
  const likely = all.map(({ home, share }) => {
    const likelihood = share * 2 ** weight(home)
    sum += likelihood
    return [home, likelihood] as const
  })
  for (const [home, likelihood] of likely) {
    districts.set(home.district, (districts.get(home.district) ?? 0) + likelihood / sum)
    states.set(home.state, (states.get(home.state) ?? 0) + likelihood / sum)
  }
  return { districts, states }
}

/** Weight of a told home for each real one; 0 where nothing was told. */
export function toldWeight(told: Home, weights: Float64Array): (home: Home) => number {
  if (told.state === '' && told.district === '') return () => 0
  return (home) => weights[homeCode(told, home)] ?? 0
}

/** P(group of a name) for Population.given and .alias: States by belief; both sexes where the child's is not known. */
export function nameGroups(belief: HomeBelief, sex: Sex, population: Population): Map<string, number> {
  const groups = new Map<string, number>()
  for (const [state, probability] of belief.states) {
    if (sex !== 2) groups.set(nameGroup(state, sex), probability)
    else
      for (const each of [0, 1] as const)
        groups.set(nameGroup(state, each), probability * population.sexes.share(String(each)))
  }
  return groups
}
