import type { QueryResolvers } from '../../../../generated/types.js'
import { institutionFigures as figures } from '../../figures.service.js'

export const institutionFigures: NonNullable<QueryResolvers['institutionFigures']> = (_parent, args, context) =>
  figures(context, args)
