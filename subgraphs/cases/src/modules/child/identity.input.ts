import { nameKeys } from '@vatsalya/linkage'
import { isCalendarDate, typedText } from '@vatsalya/subgraph-kit'
import { z } from 'zod'
import { say } from '../../messages/index.js'
import { maybe, maybeList, phone } from '../shared/input.js'
import type { IdentityRow, NewIdentity } from './child.repository.js'

/** Letters and marks, and the few signs that names have; after a letter also the joiners that some scripts need. */
const NAME = /^(?=.*\p{L})(?:[\p{L}\p{M}\p{Zs}.'’\-/@]|(?<=[\p{L}\p{M}])(?:\u200C|\u200D))+$/u

/** A name in any script. */
export const personName = typedText(1, 120).refine((text) => NAME.test(text), {
  error: () => say('nameInLetters'),
})

const guardian = z.object({ name: personName, relation: typedText(1, 60), phone: maybe(phone) })

const birthDate = z.string().refine(isCalendarDate, say.later('noDay'))

const lists = {
  otherNames: z.array(personName).max(10, say.later('atMost10')),
  identifyingMarks: z.array(typedText(1, 200)).max(20, say.later('atMost20')),
  languages: z.array(typedText(1, 60)).max(10, say.later('atMost10')),
  guardians: z.array(guardian).max(6, say.later('atMost6')),
}
const physique = typedText(1, 500)
const address = typedText(1, 500)

const facts = {
  otherNames: maybeList(lists.otherNames),
  identifyingMarks: maybeList(lists.identifyingMarks),
  physique: maybe(physique),
  languages: maybeList(lists.languages),
  guardians: maybeList(lists.guardians),
}

/** ChildIdentityInput: a missing child, whose family tells the name. */
export const childIdentityInput = z.object({
  ...facts,
  name: personName,
  birthDate: maybe(birthDate),
  address: maybe(address),
})

/** UpdateChildIdentityInput: what is left out stays, null clears what may be empty. */
export const changedIdentityInput = z
  .object({
    name: personName,
    otherNames: lists.otherNames,
    birthDate: birthDate.nullable(),
    identifyingMarks: lists.identifyingMarks,
    physique: physique.nullable(),
    languages: lists.languages,
    address: address.nullable(),
    guardians: lists.guardians,
  })
  .partial()

/** FoundIdentityInput: a found child, who may not be able to tell its name. */
export const foundIdentityInput = z.object({ ...facts, name: maybe(personName) })

/** An identity as told; days and addresses are told of missing children alone. */
export type ToldIdentity = z.output<typeof foundIdentityInput> &
  Partial<Pick<z.output<typeof childIdentityInput>, 'birthDate' | 'address'>>

/** The identity on record with a change: what the change leaves out stays as it stands. */
export function changedIdentity(known: IdentityRow, change: z.output<typeof changedIdentityInput>): NewIdentity {
  const { name, otherNames, birthDate, marks, physique, languages, address, guardians } = known
  const stands = { name, otherNames, birthDate, identifyingMarks: marks, physique, languages, address }
  const told = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
  return identityRow({ ...stands, guardians: [...guardians], ...told })
}

/** The row of an identity, with the keys by which its names are found. */
export function identityRow(told: ToldIdentity): NewIdentity {
  const names = told.name === null ? told.otherNames : [told.name, ...told.otherNames]
  return {
    name: told.name,
    otherNames: told.otherNames,
    birthDate: told.birthDate ?? null,
    marks: told.identifyingMarks,
    physique: told.physique,
    languages: told.languages,
    address: told.address ?? null,
    guardians: told.guardians,
    nameKeys: keysOf(names),
    guardianKeys: keysOf(told.guardians.map(({ name }) => name)),
  }
}

function keysOf(names: readonly string[]): string[] {
  return [...new Set(names.flatMap(nameKeys))]
}
