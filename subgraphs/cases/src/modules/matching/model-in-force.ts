import { type Calibration, DEFAULT_PARAMETERS, type Model } from '@vatsalya/linkage'
import type { Tx } from '@vatsalya/subgraph-kit'
import { and, desc, eq } from 'drizzle-orm'
import { matchCalibration } from '../../database/tables.js'

/** Leaves probabilities as they are computed. */
export const PLAIN: Calibration = { computed: [0, 1], measured: [0, 1] }

/** The model by which is judged now: the learnt parameters, with the calibration that was adopted last for them. */
export async function modelInForce(tx: Tx, kind: 'found' | 'sighting'): Promise<{ model: Model; version: string }> {
  const model = DEFAULT_PARAMETERS[kind]
  const version = DEFAULT_PARAMETERS.version
  if (kind === 'sighting') return { model, version }
  const [adopted] = await tx
    .select()
    .from(matchCalibration)
    .where(and(eq(matchCalibration.parameters, version), eq(matchCalibration.adopted, true)))
    .orderBy(desc(matchCalibration.at), desc(matchCalibration.id))
    .limit(1)
  if (!adopted) return { model, version }
  const { computed, measured } = adopted.curve
  return {
    model: { ...model, calibration: { computed: [...computed], measured: [...measured] } },
    version: `${version}+${adopted.basis}`,
  }
}
