import { DISTRICTS, findState } from '@vatsalya/places'
import type { FoundRecord } from '../records/record.js'
import { CLOTHES, KIN_TOLD, LOCALITIES, MARK_WORDINGS, PET_NAMES_MADE } from './looks.data.js'
import { type Child, isoDate, makeChild, placeWord } from './missing.js'
import type { Draw } from './random.js'
import { inScript, mistype, respell } from './spelling.js'

const YEAR = 365.25
const stateName = (code: string) => findState(code)?.name.toLowerCase() ?? ''

export type Stratum = 'easy' | 'medium' | 'hard'

/** How much goes wrong by stratum. Guesses, as in all generators; the order of difficulty is what matters. */
const TROUBLE = {
  easy: {
    spelling: 0.4,
    typo: 0.08,
    noName: 0,
    pet: 0,
    script: 0,
    noGuardian: 0.05,
    noPlace: 0,
    stateOnly: 0.05,
    wrong: 0,
  },
  medium: {
    spelling: 0.7,
    typo: 0.1,
    noName: 0.01,
    pet: 0.03,
    script: 0.03,
    noGuardian: 0.35,
    noPlace: 0.12,
    stateOnly: 0.3,
    wrong: 0.03,
  },
  hard: {
    spelling: 0.8,
    typo: 0.12,
    noName: 0.25,
    pet: 0.5,
    script: 0.16,
    noGuardian: 0.35,
    noPlace: 0.12,
    stateOnly: 0.32,
    wrong: 0.07,
  },
} as const satisfies Record<Stratum, Record<string, number>>

/** The record that an institution writes of a child found some time after it went missing. */
export function find(child: Child, id: string, stratum: Stratum, draw: Draw): FoundRecord {
  const trouble = TROUBLE[stratum]
  const soon = draw.chance(0.45)
  const days = soon ? Math.ceil(draw.next() ** 2 * 60) : draw.whole(1, 720)
  const foundDay = child.missingDay + days
  const near = draw.chance(0.4)
  const at = near ? child.district : draw.pick(DISTRICTS)
  const changes = draw.chance(trouble.spelling) ? draw.whole(1, 2) : 0
  const said = (word: string) =>
    draw.chance(trouble.typo) ? mistype(respell(word, draw, changes), draw) : respell(word, draw, changes)
  const age = (foundDay - child.birthDay) / YEAR + draw.normal(-0.3, 1.5)
  const wrongPlace = draw.chance(trouble.wrong)
  const told = wrongPlace ? makeChild(draw) : child
  return {
    id,
    name: nameTold(child, trouble, said, draw),
    sex: (draw.chance(0.01) ? !child.girl : child.girl) ? 'female' : 'male',
    ...range(draw.chance(0.22) ? Math.round(age / 5) * 5 : Math.floor(age)),
    guardian: guardianTold(child, trouble.noGuardian, said, draw),
    language: draw.chance(0.15) ? 'hindi' : child.language,
    ...homeTold(told, trouble, draw),
    foundDate: isoDate(foundDay),
    foundState: stateName(at.stateCode),
    foundDistrict: at.name.toLowerCase(),
    heightCm: draw.chance(0.45) ? null : Math.round(child.heightCm + (6 * days) / YEAR + draw.normal(0, 3)),
    marks: marksTold(child, draw),
    clothing: draw.chance(0.5) ? '' : days < 15 && draw.chance(0.75) ? child.clothes : draw.pick(CLOTHES),
  }
}

/** What a citizen writes who saw a child. */
export function see(child: Child, id: string, draw: Draw): FoundRecord {
  const days = draw.chance(0.4) ? draw.whole(0, 5) : draw.whole(0, 120)
  const day = child.missingDay + days
  const at = draw.chance(0.58) ? child.district : draw.pick(DISTRICTS)
  const middle = Math.round((day - child.birthDay) / YEAR + draw.normal(-0.3, 1.7))
  return {
    id,
    name: draw.chance(0.07) ? respell(child.given, draw, 1) : '',
    sex: draw.chance(0.07) ? '' : child.girl ? 'female' : 'male',
    ageFrom: Math.max(0, middle - 2),
    ageTo: Math.max(1, middle + 2),
    guardian: '',
    language: '',
    homeState: '',
    homeDistrict: '',
    homePlace: '',
    foundDate: isoDate(day),
    foundState: stateName(at.stateCode),
    foundDistrict: at.name.toLowerCase(),
    heightCm: null,
    marks: child.mark >= 0 && draw.chance(0.3) ? draw.pick(MARK_WORDINGS[child.mark] ?? ['']) : '',
    clothing: days < 15 && draw.chance(0.8) ? child.clothes : draw.pick(CLOTHES),
  }
}

type Trouble = Readonly<Record<'noName' | 'pet' | 'script' | 'noGuardian' | 'noPlace' | 'stateOnly', number>>

function nameTold(child: Child, trouble: Trouble, said: (word: string) => string, draw: Draw): string {
  if (draw.chance(trouble.noName)) return ''
  if (draw.chance(trouble.pet)) return child.pet === '' ? draw.pick(PET_NAMES_MADE) : child.pet
  if (draw.chance(trouble.script)) return inScript(child.given, child.language)
  const words = [said(child.given), child.family !== '' && draw.chance(0.5) ? said(child.family) : ''].filter(
    (word) => word !== '',
  )
  if (draw.chance(0.03)) words.reverse()
  return words.join(draw.chance(0.02) ? '' : ' ')
}

function guardianTold(child: Child, none: number, said: (word: string) => string, draw: Draw): string {
  if (draw.chance(none)) return ''
  if (draw.chance(0.15)) return draw.pick(KIN_TOLD)
  return said(draw.chance(0.7) ? child.father : child.mother)
}

function homeTold(child: Child, trouble: Trouble, draw: Draw) {
  const none = { homeState: '', homeDistrict: '', homePlace: '' }
  if (draw.chance(trouble.noPlace)) return none
  const homeState = child.stateName
  if (draw.chance(trouble.stateOnly)) return { ...none, homeState }
  if (draw.chance(0.15)) return { homeState, homeDistrict: '', homePlace: child.locality }
  const place = placeWord(child.district, draw)
  const homePlace = draw.chance(0.5) ? `${child.locality}, ${place}` : draw.chance(0.1) ? draw.pick(LOCALITIES) : place
  return { homeState, homeDistrict: draw.chance(0.5) ? child.district.name.toLowerCase() : '', homePlace }
}

function marksTold(child: Child, draw: Draw): string {
  if (child.mark >= 0 && draw.chance(0.55)) return draw.pick(MARK_WORDINGS[child.mark] ?? [''])
  return draw.chance(0.15) ? draw.pick(draw.pick(MARK_WORDINGS)) : ''
}

function range(age: number): { ageFrom: number; ageTo: number } {
  const years = Math.min(18, Math.max(0, age))
  return { ageFrom: years, ageTo: years }
}
