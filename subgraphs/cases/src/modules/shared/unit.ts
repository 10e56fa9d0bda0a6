import type { Holder } from '@vatsalya/clocks'
import type { UnitOfWork } from '@vatsalya/subgraph-kit'
import { say } from '../../messages/index.js'
import { ChildRepository } from '../child/child.repository.js'
import { ClockRepository } from '../clocks/clocks.repository.js'
import { DueClockRepository } from '../clocks/due.repository.js'
import { PastRepository } from '../correction/past.repository.js'
import { EndingRepository } from '../ending/ending.repository.js'
import { ExportRepository } from '../exporting/export.repository.js'
import { FoundRepository } from '../found/found.repository.js'
import { HandOverRepository } from '../handover/handover.repository.js'
import { JoinRepository } from '../joining/join.repository.js'
import { PairRepository } from '../matching/pair.repository.js'
import { MissingRepository } from '../missing/missing.repository.js'
import { PhotoRepository } from '../photo/photo.repository.js'
import { PosterRepository } from '../poster/poster.repository.js'
import { AnomalyRepository } from '../protection/anomaly.repository.js'
import { ProtectionRepository } from '../protection/protection.repository.js'
import { LeadRepository } from '../search/lead.repository.js'
import { SearchRepository } from '../search/search.repository.js'
import { SightingRepository } from '../sighting/sighting.repository.js'
import { refuseAct } from './changes.js'

/** The repositories of one use case, all in its transaction. */
export function repositoriesOf({ tx, viewer }: Pick<UnitOfWork, 'tx' | 'viewer'>) {
  return {
    anomalies: new AnomalyRepository(tx),
    children: new ChildRepository(tx, viewer),
    clocks: new ClockRepository(tx),
    dueClocks: new DueClockRepository(tx, viewer),
    endings: new EndingRepository(tx, viewer),
    exports: new ExportRepository(tx, viewer),
    found: new FoundRepository(tx, viewer),
    handOvers: new HandOverRepository(tx, viewer),
    joins: new JoinRepository(tx, viewer),
    leads: new LeadRepository(tx, viewer),
    missing: new MissingRepository(tx, viewer),
    pairs: new PairRepository(tx, viewer),
    past: new PastRepository(tx, viewer),
    photos: new PhotoRepository(tx, viewer),
    posters: new PosterRepository(tx, viewer),
    protection: new ProtectionRepository(tx, viewer),
    search: new SearchRepository(tx, viewer),
    sightings: new SightingRepository(tx, viewer),
  }
}

export type Repositories = ReturnType<typeof repositoriesOf>

/**
 * The place of the acting post, which a new record of it gets: never taken from an input. Ends the use case for posts
 * without a district.
 */
export function ownPlace({ viewer }: Pick<UnitOfWork, 'viewer'>): Holder {
  const { stateCode, districtCode, officeId } = viewer.jurisdiction
  if (!stateCode || !districtCode || !officeId) refuseAct(say('noDistrictOffice'))
  return { stateCode, districtCode, officeId }
}
