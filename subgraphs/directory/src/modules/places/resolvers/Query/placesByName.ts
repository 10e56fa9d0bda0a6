import type { QueryResolvers } from './../../../../generated/types.js'
import { findPlaces } from '../../places.service.js'

export const placesByName: NonNullable<QueryResolvers['placesByName']> = (_parent, args, context) =>
  findPlaces(context, args)
