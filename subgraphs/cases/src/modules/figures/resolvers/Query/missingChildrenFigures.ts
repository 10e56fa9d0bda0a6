import type { QueryResolvers } from '../../../../generated/types.js'
import { missingChildrenFigures as figures } from '../../figures.service.js'

export const missingChildrenFigures: NonNullable<QueryResolvers['missingChildrenFigures']> = (_parent, args, context) =>
  figures(context, args)
