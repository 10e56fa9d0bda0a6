import type { QueryResolvers } from './../../../../generated/types.js'
import { boardFigures as figures } from '../../figures.service.js'

export const boardFigures: NonNullable<QueryResolvers['boardFigures']> = (_parent, args, context) =>
  figures(context, args)
