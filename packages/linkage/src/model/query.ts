import { openAge } from '../fields/age.js'
import { type Region, regions, toldWeight } from '../fields/belief.js'
import { openClothing } from '../fields/clothing.js'
import { openFamily } from '../fields/family.js'
import { NOT_KNOWN, type OpenField } from '../fields/field.js'
import { openFoundAt } from '../fields/found-at.js'
import { openGiven } from '../fields/given.js'
import { openGuardian } from '../fields/guardian.js'
import { openHeight } from '../fields/height.js'
import { openHome } from '../fields/home.js'
import { openLanguage } from '../fields/language.js'
import { openLocality } from '../fields/locality.js'
import { openMarks } from '../fields/marks.js'
import { openSex } from '../fields/sex.js'
import { openTime } from '../fields/time.js'
import type { Model } from '../parameters/parameters.js'
import type { Population } from '../population/population.js'
import type { PreparedFound, PreparedMissing } from '../records/prepare.js'

/** A sum so low is left as it is: what follows could not make it a candidate. About half of all pairs end here. */
const HOPELESS = -10

/** One found child, ready to be compared with many missing ones. */
export interface Query {
  readonly fields: readonly OpenField[]
  /** Match weight of a pair in bits: the sum over the fields of log2(m / u). */
  weight(record: PreparedMissing): number
  /** The code of each field, in the order of `fields`. */
  codes(record: PreparedMissing, into: Int32Array): void
}

const regionsOf = new WeakMap<Population, { size: number; all: Region[] }>()

/** Opens a found child against a population: all that depends on it alone is worked out here, once. */
export function openQuery(found: PreparedFound, population: Population, model: Model): Query {
  const m = model.m
  const home = openHome(found, population, m.home)
  const { field: foundAt, belief } = openFoundAt(
    found,
    toldWeight(found.home, home.weights),
    cachedRegions(population),
    m.foundAt,
  )
  const fields = [
    openTime(found, population, m.time),
    home,
    foundAt,
    openLocality(found, population, belief, m.locality),
    openSex(found, population, m.sex),
    openAge(found, population, m.age),
    openHeight(found, m.height, model.u.height),
    openGiven(found, population, belief, m.given),
    openFamily(found, population, belief, m.family),
    openGuardian(found, population, belief, m.guardian),
    openLanguage(found, population, belief, m.language),
    openMarks(found, population, m.marks),
    openClothing(found, population, m.clothing),
  ]
  return {
    fields,
    weight(record) {
      let sum = 0
      for (let at = 0; at < fields.length; at += 1) {
        const field = fields[at]
        const code = field?.code(record) ?? NOT_KNOWN
        if (code !== NOT_KNOWN) sum += field?.weights[code] ?? 0
        if (sum < HOPELESS) return sum
      }
      return sum
    },
    codes(record, into) {
      for (let at = 0; at < fields.length; at += 1) into[at] = fields[at]?.code(record) ?? NOT_KNOWN
    },
  }
}

function cachedRegions(population: Population): Region[] {
  const cached = regionsOf.get(population)
  if (cached && cached.size === population.size) return cached.all
  const all = regions(population)
  regionsOf.set(population, { size: population.size, all })
  return all
}
