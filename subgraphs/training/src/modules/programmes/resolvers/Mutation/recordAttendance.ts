import type { MutationResolvers } from './../../../../generated/types.js'
import { loaded } from '../../../shared/loaded.js'
import { recordAttendance as useCase } from '../../programmes.service.js'

export const recordAttendance: NonNullable<MutationResolvers['recordAttendance']> = async (
  _parent,
  { input },
  context,
) => {
  const result = await useCase(context, input)
  if (result.__typename !== 'RecordAttendanceOk') return result
  return { __typename: 'RecordAttendanceOk', programme: await loaded(context, result.programmeId) }
}
