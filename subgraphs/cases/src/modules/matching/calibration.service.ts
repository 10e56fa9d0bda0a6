import { calibrate, DEFAULT_PARAMETERS, fitIsotonic, type Judged } from '@vatsalya/linkage'
import { newId, type UnitOfWork } from '@vatsalya/subgraph-kit'
import { desc, sql } from 'drizzle-orm'
import { matchCalibration } from '../../database/tables.js'
import { actorOf } from '../shared/changes.js'
import { parsed, refuseField } from '../shared/input.js'
import { brierOf, eceOf, halves, type Judgement } from './calibration.rules.js'
import { recalibrateInput } from './verdict.input.js'

/** Verdicts that a curve rests on at least; fewer would be learning by heart. */
const LEAST = 160

/**
 * Fits the calibration to what people decided. The figures before and after are told on the half of the verdicts that
 * the curve has not seen; the curve that is kept is fitted to all.
 */
export async function recalibrate(unit: UnitOfWork, raw: unknown) {
  const { adopt, reason } = parsed(recalibrateInput, raw)
  const judgements = await judgementsOf(unit)
  if (judgements.length < LEAST) {
    refuseField('adopt', `${judgements.length} verdicts are too few; a curve needs ${LEAST}.`)
  }
  const [learning, held] = halves(judgements)
  const fitted = fitIsotonic(learning.map(asJudged))
  const after = held.map((row) => ({ ...row, probability: calibrate(row.computed, fitted) }))
  const id = newId()
  await unit.tx.insert(matchCalibration).values({
    id,
    stateCode: '',
    parameters: DEFAULT_PARAMETERS.version,
    basis: `verdicts-${judgements.length}`,
    judged: judgements.length,
    eceBefore: eceOf(held),
    eceAfter: eceOf(after),
    brierBefore: brierOf(held),
    brierAfter: brierOf(after),
    curve: fitIsotonic(judgements.map(asJudged)),
    adopted: adopt,
    ...actorOf(unit.viewer, unit.now),
  })
  const detail = { judged: judgements.length, adopt }
  unit.audit({ act: 'match.recalibrated', objectType: 'MatchCalibration', objectId: id, reason, detail })
  return { __typename: 'RecalibrateMatchingOk' as const, calibrationId: id }
}

const asJudged = ({ computed, confirmed }: Judgement): Judged => ({ probability: computed, match: confirmed })

async function judgementsOf({ tx }: Pick<UnitOfWork, 'tx'>): Promise<Judgement[]> {
  const rows = await tx.execute<{ computed: number; probability: number; confirmed: boolean }>(
    sql`select computed, probability, confirmed from cases.match_judgements()`,
  )
  return [...rows]
}

/** Recalibrations, newest first. */
export function calibrations({ tx }: Pick<UnitOfWork, 'tx'>) {
  return tx.select().from(matchCalibration).orderBy(desc(matchCalibration.at), desc(matchCalibration.id)).limit(50)
}
