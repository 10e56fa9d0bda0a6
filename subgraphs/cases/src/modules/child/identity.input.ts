import { nameKeys } from '@vatsalya/linkage'
import { isCalendarDate, typedText } from '@vatsalya/subgraph-kit'
import { z } from 'zod'
import { listOf, maybe, phone } from '../shared/input.js'
import type { NewIdentity } from './child.repository.js'

/** A name in any script: letters and marks, and the few signs that names have. */
export const personName = typedText(1, 120).refine((text) => /^[\p{L}\p{M}\p{Zs}.'’\-/@]+$/u.test(text), {
  error: 'Write the name in letters of any script.',
})

const guardian = z.object({ name: personName, relation: typedText(1, 60), phone: maybe(phone) })

const birthDate = z.string().refine(isCalendarDate, 'This is no day of the calendar.')

const facts = {
  otherNames: listOf(personName, 10),
  identifyingMarks: listOf(typedText(1, 200), 20),
  physique: maybe(typedText(1, 500)),
  languages: listOf(typedText(1, 60), 10),
  guardians: listOf(guardian, 6),
}

/** ChildIdentityInput: a missing child, whose family tells the name. */
export const childIdentityInput = z.object({
  ...facts,
  name: personName,
  birthDate: maybe(birthDate),
  address: maybe(typedText(1, 500)),
})

/** FoundIdentityInput: a found child, who may not be able to tell its name. */
export const foundIdentityInput = z.object({ ...facts, name: maybe(personName) })

type Told = z.output<typeof foundIdentityInput> &
  Partial<Pick<z.output<typeof childIdentityInput>, 'birthDate' | 'address'>>

/** The row of an identity, with the keys by which its names are found. */
export function identityRow(told: Told): NewIdentity {
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
