import { may } from '@vatsalya/access'
import type { QueryResolvers } from '../../../../generated/types.js'
import { missingChildrenFigures as figures } from '../../figures.service.js'

export const missingChildrenFigures: NonNullable<QueryResolvers['missingChildrenFigures']> = (
  _parent,
  args,
  context,
) => (may(context.viewer, 'figures:read') ? figures(context, args) : null)
