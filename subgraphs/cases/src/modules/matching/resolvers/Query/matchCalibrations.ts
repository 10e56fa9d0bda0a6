import { may } from '@vatsalya/access'
import type { QueryResolvers } from '../../../../generated/types.js'
import { calibrations } from '../../calibration.service.js'

export const matchCalibrations: NonNullable<QueryResolvers['matchCalibrations']> = async (_parent, _args, context) =>
  may(context.viewer, 'match:tune') ? calibrations({ tx: await context.read() }) : []
