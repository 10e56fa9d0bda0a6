import type { MutationResolvers } from '../../../../generated/types.js'
import { written } from '../../../shared/written.js'
import { calibrations, recalibrate } from '../../calibration.service.js'

export const recalibrateMatching: NonNullable<MutationResolvers['recalibrateMatching']> = async (
  _parent,
  { input },
  context,
) => {
  const answer = await context.perform('recalibrateMatching', 'match:tune', input, (unit) => recalibrate(unit, input))
  if (!('calibrationId' in answer)) return answer
  const all = await calibrations({ tx: await context.read() })
  const made = all.find(({ id }) => id === answer.calibrationId) ?? null
  return { ...answer, calibration: await written(Promise.resolve(made)) }
}
