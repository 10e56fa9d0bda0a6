import type { QueryResolvers } from '../../../../generated/types.js'
import { schemeFundFigures as figures } from '../../figures.service.js'

export const schemeFundFigures: NonNullable<QueryResolvers['schemeFundFigures']> = (_parent, args, context) =>
  figures(context, args)
