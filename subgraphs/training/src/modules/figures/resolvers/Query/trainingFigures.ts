import type { QueryResolvers } from './../../../../generated/types.js'
import { trainingFigures as figures } from '../../figures.service.js'

export const trainingFigures: NonNullable<QueryResolvers['trainingFigures']> = (_parent, args, context) =>
  figures(context, args)
