import { DISTRICTS, type DistrictFact, STATES } from '@vatsalya/places'
import { DISTRICT_ALIASES } from '../places/aliases.data.js'
import type { MissingRecord } from '../records/record.js'
import { CLOTHES, LOCALITIES, MARK_WORDINGS, PET_NAMES_MADE, TITLES_TOLD } from './looks.data.js'
import { NAME_STOCKS, type NameStock, STATE_MIX, type StockName } from './names.data.js'
import type { Draw } from './random.js'
import { mistype, respell } from './spelling.js'

/** What is really so of a made-up child; reports tell parts of it. */
export interface Child {
  readonly given: string
  readonly family: string
  readonly pet: string
  readonly girl: boolean
  readonly father: string
  readonly mother: string
  readonly language: string
  readonly district: DistrictFact
  readonly stateName: string
  readonly locality: string
  /** Days since 1970. */
  readonly birthDay: number
  readonly missingDay: number
  readonly heightCm: number
  readonly mark: number
  readonly clothes: string
}

const FIRST_DAY = Date.UTC(2023, 0, 1) / 86_400_000
const DAYS = 1100
const YEAR = 365.25
const states = STATES.filter(({ code }) => STATE_MIX[code] !== undefined)
const stateWeights = states.map((state) => [state.code, state.populationMillion] as const)
const districtsOf = new Map(
  states.map(({ code }) => [code, DISTRICTS.filter((d) => d.stateCode === code && !d.retired)]),
)
const nameOf = new Map(states.map(({ code, name }) => [code, name.toLowerCase()]))

/** A made-up child that goes missing some day in three years. */
export function makeChild(draw: Draw): Child {
  const state = draw.weighted(stateWeights)
  const mix = STATE_MIX[state]
  const stock: NameStock = NAME_STOCKS[draw.weighted(stockWeights(mix?.stocks ?? {}))]
  const girl = draw.chance(0.6)
  const missingDay = FIRST_DAY + draw.whole(0, DAYS)
  const age = Math.min(17.9, Math.max(0, draw.normal(9.5, 4)))
  return {
    given: draw.pickSkewed(girl ? stock.girls : stock.boys),
    family: draw.chance(stock.bare) ? '' : draw.pickSkewed(stock.families),
    pet: draw.chance(0.45) ? draw.pick(PET_NAMES_MADE) : '',
    girl,
    father: draw.pickSkewed(stock.boys),
    mother: draw.pickSkewed(stock.girls),
    language: draw.weighted(languageWeights(mix?.languages ?? 'hindi:1')),
    district: draw.pick(districtsOf.get(state) ?? DISTRICTS),
    stateName: nameOf.get(state) ?? '',
    locality: draw.pick(LOCALITIES),
    birthDay: Math.round(missingDay - age * YEAR),
    missingDay,
    heightCm: Math.round(draw.normal(50 + 24 * Math.sqrt(Math.min(age, 1)) + 6.3 * Math.max(0, age - 1), 6)),
    mark: draw.chance(0.55) ? draw.whole(0, MARK_WORDINGS.length - 1) : -1,
    clothes: draw.pick(CLOTHES),
  }
}

/** The report that a family or the police write about a child. */
export function report(child: Child, id: string, draw: Draw): MissingRecord {
  const spelt = (word: string) =>
    respell(
      word,
      draw,
      draw.weighted([
        ['0', 6],
        ['1', 3],
        ['2', 1],
      ]) === '0'
        ? 0
        : 1,
    )
  const typed = (word: string) => (draw.chance(0.06) ? mistype(word, draw) : word)
  const title = draw.chance(0.07) ? `${draw.pick(TITLES_TOLD)} ` : ''
  const name = [typed(spelt(child.given)), child.family === '' ? '' : spelt(child.family)].filter((word) => word !== '')
  const parent = draw.chance(0.78) ? child.father : child.mother
  const age = (child.missingDay - child.birthDay) / YEAR
  return {
    id,
    name: title + name.join(draw.chance(0.01) ? '' : ' '),
    alias: child.pet !== '' && draw.chance(0.55) ? child.pet : '',
    sex: child.girl ? 'female' : 'male',
    dob: draw.chance(0.35) ? isoDate(child.birthDay) : '',
    ageAtMissing: Math.floor(age) + (draw.chance(0.12) ? draw.pick([-1, 1]) : 0),
    guardian: draw.chance(0.06)
      ? ''
      : spelt(parent) + (child.family !== '' && draw.chance(0.3) ? ` ${child.family}` : ''),
    language: draw.chance(0.15) ? '' : child.language,
    state: child.stateName,
    district: child.district.name.toLowerCase(),
    place: `${child.locality}, ${placeWord(child.district, draw)}`,
    missingDate: isoDate(child.missingDay),
    heightCm: draw.chance(0.4) ? null : child.heightCm,
    marks: child.mark >= 0 && draw.chance(0.8) ? draw.pick(MARK_WORDINGS[child.mark] ?? ['']) : '',
    clothing: draw.chance(0.4) ? '' : child.clothes,
  }
}

/** The district as somebody says it: its name, another name, or misspelt. */
export function placeWord(district: DistrictFact, draw: Draw): string {
  const row = DISTRICT_ALIASES[district.stateCode]?.split('; ').find((entry) => entry.startsWith(`${district.name}=`))
  const others = row?.split('=')[1]?.split(', ') ?? []
  const name = district.name.toLowerCase()
  if (others.length > 0 && draw.chance(0.5)) return draw.pick(others)
  return draw.chance(0.3) ? respell(name, draw, 1) : name
}

export function isoDate(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10)
}

function stockWeights(stocks: Readonly<Partial<Record<StockName, number>>>): [StockName, number][] {
  const names: StockName[] = []
  for (const name in NAME_STOCKS) if (isStock(name)) names.push(name)
  return names.map((name) => [name, stocks[name] ?? 0])
}

function isStock(name: string): name is StockName {
  return name in NAME_STOCKS
}

function languageWeights(text: string): [string, number][] {
  return text.split(' ').map((entry) => {
    const [language = '', weight] = entry.split(':')
    return [language, Number(weight)]
  })
}
