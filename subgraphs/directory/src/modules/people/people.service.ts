import { may } from '@vatsalya/access'
import {
  checkInput,
  idempotencyKey,
  invalidAt,
  invalidInput,
  issuesOf,
  newId,
  notAllowed,
  type RefusalMember,
  type RequestBase,
  refuse,
  typedText,
} from '@vatsalya/subgraph-kit'
import { z } from 'zod'
import { say } from '../../messages/index.js'
import { PeopleRepository } from './people.repository.js'

const registerInput = z.object({
  idempotencyKey,
  name: typedText(2, 200),
  account: typedText(3, 100)
    .refine((text) => !/\s/.test(text), say.later('accountSpaces'))
    .nullish(),
})

/** A person as she is to be entered. */
export interface Registration {
  readonly idempotencyKey: string
  readonly name: string
  readonly account?: string | null
}

/** The resolver loads the person herself. */
export type RegisterResult = { readonly __typename: 'RegisterPersonOk'; readonly personId: string } | RefusalMember

/** Enters a person. Refused where the account is somebody's already (InvalidInput at `account`). */
export async function registerPerson(base: RequestBase, input: Registration): Promise<RegisterResult> {
  const checked = checkInput(registerInput, input)
  if (!checked.success) return invalidInput(issuesOf(checked.error))
  const { name, account } = checked.data
  return base.write('registerPerson', input, async ({ tx, viewer, audit }) => {
    if (!may(viewer, 'people:write')) refuse(notAllowed(say('mayNotRegister')))
    const id = newId()
    const added = await new PeopleRepository(tx, viewer).insert({ id, name, account: account ?? null })
    if (!added) refuse(invalidAt('account', say('accountTaken')))
    audit({ act: 'person.registered', objectType: 'Person', objectId: id })
    return { __typename: 'RegisterPersonOk', personId: id }
  })
}
