import type { Random } from '@vatsalya/demo'
import { nameKeys } from '@vatsalya/linkage'
import type { NewIdentity } from '../modules/child/child.repository.js'
import { identityRow } from '../modules/child/identity.input.js'
import { type DemoName, type NameList, namesOf } from './names.data.js'

type Sex = 'GIRL' | 'BOY' | 'TRANSGENDER'

const MARKS = [
  'Scar above the left eyebrow',
  'Mole on the right cheek',
  'Burn mark on the left forearm',
  'Cut on the chin',
  'Birthmark on the neck',
  'Pierced nose',
  'Tattoo of a dot on the right hand',
  'Limps slightly',
  'Missing tip of the left little finger',
] as const
const BUILDS = ['slim', 'medium build', 'stout', 'very thin'] as const
const FACES = ['round face', 'oval face', 'long face'] as const

const CLOTHES = [
  'Blue school dress, white shoes',
  'Red kurta, black leggings',
  'Yellow frock',
  'Green salwar kameez',
  'White shirt, grey shorts',
  'Black T-shirt, jeans',
  'Checked shirt, brown trousers',
] as const

const ADDRESS = 'Sample lane, example ward'

/** Identity of a fictitious child. About one name in four stands in its own script. */
export function demoIdentity(random: Random, stateCode: string, sex: Sex, age: number, known = true): NewIdentity {
  const names = listOf(random, stateCode)
  const native = random.chance(0.25)
  const written = ([latin, own]: DemoName) => (native ? own : latin)
  const given = random.pick(sex === 'BOY' ? names.boys : names.girls)
  const family = random.pick(names.families)
  const surname = random.chance(0.72) ? ` ${written(family)}` : ''
  const mother = random.chance(0.7)
  const parent = mother ? random.pick(names.girls) : random.pick(names.boys)
  return identityRow({
    name: known ? `${written(given)}${surname}` : null,
    otherNames: random.chance(0.35) ? [random.pick(names.petNames)] : [],
    identifyingMarks: random.chance(0.7) ? [random.pick(MARKS)] : [],
    physique: `About ${heightOf(age) + random.int(-8, 8)} cm, ${random.pick(BUILDS)}, ${random.pick(FACES)}`,
    languages: [names.language],
    address: known ? ADDRESS : null,
    guardians: known
      ? [{ name: `${written(parent)} ${written(family)}`, relation: mother ? 'Mother' : 'Father', phone: null }]
      : [],
  })
}

/** The same person under another name. */
export function named(identity: NewIdentity, name: string): NewIdentity {
  return { ...identity, name, otherNames: [], nameKeys: nameKeys(name) }
}

export function demoClothes(random: Random): string {
  return random.pick(CLOTHES)
}

/** Most children have the names of their State's first language. */
function listOf(random: Random, stateCode: string): NameList {
  const [first, ...others] = namesOf(stateCode)
  const [second, ...more] = others
  return second && random.chance(0.3) ? random.pick([second, ...more]) : first
}

/** Rough height in centimetres by age, for a description. */
function heightOf(age: number): number {
  return Math.min(165, 75 + age * 6)
}
