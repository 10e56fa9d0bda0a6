import { indianDay } from '@vatsalya/clocks'
import type { ChildResolvers } from '../../../generated/types.js'
import { yearsBetween } from '../age.rules.js'
import { withheld } from '../identity.rules.js'
import { readIdentity } from '../identity.service.js'

export const Child: Pick<
  ChildResolvers,
  | 'ageBasis'
  | 'ageYears'
  | 'foundRecords'
  | 'id'
  | 'identity'
  | 'identityWithheld'
  | 'missingReports'
  | 'sex'
  | '__resolveReference'
> = {
  __resolveReference: ({ id }, { loaders }) => loaders.child.load(id),
  ageYears: ({ bornAbout }, _args, { now }) => (bornAbout ? yearsBetween(bornAbout, indianDay(now)) : null),
  identity: (child, _args, context) => readIdentity(context, child),
  identityWithheld: async (child, _args, { loaders, viewer }) =>
    (await loaders.identity.load(child.id)) ? null : withheld(viewer, child),
  missingReports: ({ id }, _args, { loaders }) => loaders.reportsOfChild.load(id),
  foundRecords: ({ id }, _args, { loaders }) => loaders.foundOfChild.load(id),
}
