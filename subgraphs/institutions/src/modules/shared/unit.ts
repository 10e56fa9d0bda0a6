import type { UnitOfWork } from '@vatsalya/subgraph-kit'
import { CarePlanRepository } from '../careplans/careplans.repository.js'
import { ClockRepository } from '../clocks/clocks.repository.js'
import { GateRepository } from '../gate/gate.repository.js'
import { HeadcountRepository } from '../headcounts/headcounts.repository.js'
import { HomeRepository } from '../homes/homes.repository.js'
import { InspectionRepository } from '../inspections/inspections.repository.js'
import { PlacementRepository } from '../placements/placements.repository.js'
import { SchemeRepository } from '../schemes/schemes.repository.js'

/** The repositories of one use case, all in its transaction. */
export function repositoriesOf({ tx, viewer }: Pick<UnitOfWork, 'tx' | 'viewer'>) {
  return {
    clocks: new ClockRepository(tx),
    gate: new GateRepository(tx),
    headcounts: new HeadcountRepository(tx, viewer),
    homes: new HomeRepository(tx, viewer),
    inspections: new InspectionRepository(tx, viewer),
    placements: new PlacementRepository(tx, viewer),
    plans: new CarePlanRepository(tx, viewer),
    schemes: new SchemeRepository(tx, viewer),
  }
}

export type Repositories = ReturnType<typeof repositoriesOf>
