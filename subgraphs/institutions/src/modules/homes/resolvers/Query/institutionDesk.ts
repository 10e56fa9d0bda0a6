import { may } from '@vatsalya/access'
import type { QueryResolvers } from '../../../../generated/types.js'
import { readDesk } from '../../desk.repository.js'

export const institutionDesk: NonNullable<QueryResolvers['institutionDesk']> = async (_parent, _args, context) =>
  may(context.viewer, 'institution:read') ? readDesk(await context.read(), context.now) : null
