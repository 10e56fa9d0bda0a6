import { groupLoader, type RequestBase, rowLoader } from '@vatsalya/subgraph-kit'
import DataLoader from 'dataloader'
import { stateSummaries } from './modules/figures/figures.service.js'
import { type Repositories, repositoriesOf } from './modules/shared/unit.js'

/** Batched look-ups of one request, all in its read transaction. */
export function createLoaders(base: Pick<RequestBase, 'read' | 'viewer'>) {
  let made: Promise<Repositories> | undefined
  const repositories = () => {
    made ??= base.read().then((tx) => repositoriesOf({ tx, viewer: base.viewer }))
    return made
  }
  const row = <Row>(
    load: (from: Repositories, ids: readonly string[]) => Promise<Row[]>,
    keyOf: (row: Row) => string,
  ) => rowLoader(async (ids) => load(await repositories(), ids), keyOf)
  const group = <Row>(
    load: (from: Repositories, ids: readonly string[]) => Promise<Row[]>,
    keyOf: (row: Row) => string,
  ) => groupLoader(async (ids) => load(await repositories(), ids), keyOf)

  return {
    repositories,
    child: row(
      ({ children }, ids) => children.byIds(ids),
      ({ id }) => id,
    ),
    joinedChildren: group(
      ({ children }, ids) => children.joinedAs(ids),
      ({ joinedAs }) => joinedAs ?? '',
    ),
    joinsOfChild: group(
      ({ joins }, ids) => joins.byChildren(ids),
      ({ of }) => of,
    ),
    joinWords: group(
      ({ joins }, ids) => joins.words(ids),
      ({ joinId }) => joinId,
    ),
    reportExport: row(
      ({ exports }, ids) => exports.byIds(ids),
      ({ id }) => id,
    ),
    pastOfChild: group(
      ({ past }, ids) => past.byChildren(ids),
      ({ childId }) => childId,
    ),
    readingsOfChild: group(
      ({ past }, ids) => past.readings(ids),
      ({ childId }) => childId,
    ),
    identity: row(
      ({ children }, ids) => children.identities(ids),
      ({ childId }) => childId,
    ),
    districtsOfChild: group(
      ({ children }, ids) => children.districtsOf(ids),
      ({ childId }) => childId,
    ),
    openingReviews: group(
      ({ protection }, ids) => protection.reviews(ids),
      ({ grantId }) => grantId,
    ),
    grants: group(
      ({ children }, ids) => children.grants(ids),
      ({ childId }) => childId,
    ),
    report: row(
      ({ missing }, ids) => missing.byIds(ids),
      ({ id }) => id,
    ),
    reportsOfChild: group(
      ({ missing }, ids) => missing.byChildren(ids),
      ({ childId }) => childId,
    ),
    reportParticulars: row(
      ({ missing }, ids) => missing.particulars(ids),
      ({ reportId }) => reportId,
    ),
    fir: row(
      ({ missing }, ids) => missing.firs(ids),
      ({ reportId }) => reportId,
    ),
    reportHistory: group(
      ({ missing }, ids) => missing.history(ids),
      ({ reportId }) => reportId,
    ),
    risk: row(
      ({ search }, ids) => search.risks(ids),
      ({ reportId }) => reportId,
    ),
    notices: group(
      ({ search }, ids) => search.notices(ids),
      ({ reportId }) => reportId,
    ),
    lead: row(
      ({ leads }, ids) => leads.byIds(ids),
      ({ id }) => id,
    ),
    leadsOfReport: group(
      ({ leads }, ids) => leads.byReports(ids),
      ({ reportId }) => reportId,
    ),
    leadWords: group(
      ({ leads }, ids) => leads.words(ids),
      ({ leadId }) => leadId,
    ),
    handOvers: group(
      ({ handOvers }, ids) => handOvers.byReports(ids),
      ({ reportId }) => reportId,
    ),
    endings: group(
      ({ endings }, ids) => endings.byReports(ids),
      ({ reportId }) => reportId,
    ),
    clocks: group(
      ({ clocks }, ids) => clocks.bySubjects(ids),
      ({ subjectId }) => subjectId,
    ),
    found: row(
      ({ found }, ids) => found.byIds(ids),
      ({ id }) => id,
    ),
    foundOfChild: group(
      ({ found }, ids) => found.byChildren(ids),
      ({ childId }) => childId,
    ),
    foundParticulars: row(
      ({ found }, ids) => found.particulars(ids),
      ({ recordId }) => recordId,
    ),
    pair: row(
      ({ pairs }, ids) => pairs.byIds(ids),
      ({ id }) => id,
    ),
    pairsOfSubject: group(
      ({ pairs }, ids) => pairs.bySubjects(ids),
      ({ subjectId }) => subjectId,
    ),
    pairSteps: group(
      ({ pairs }, ids) => pairs.steps(ids),
      ({ pairId }) => pairId,
    ),
    pairSides: group(
      async ({ pairs }, ids) => pairs.sides(await pairs.byIds(ids)),
      ({ pair }) => pair.id,
    ),
    poster: row(
      ({ posters }, ids) => posters.byIds(ids),
      ({ id }) => id,
    ),
    publishedPoster: row(
      ({ posters }, ids) => posters.publishedByIds(ids),
      ({ id }) => id,
    ),
    postersOfReport: group(
      ({ posters }, ids) => posters.byReports(ids),
      ({ reportId }) => reportId,
    ),
    sighting: row(
      ({ sightings }, ids) => sightings.byIds(ids),
      ({ id }) => id,
    ),
    sightingsOfReport: group(
      ({ sightings }, ids) => sightings.byReports(ids),
      ({ reportId }) => reportId ?? '',
    ),
    gatheredSightings: group(
      ({ sightings }, ids) => sightings.gathered(ids),
      ({ mainId }) => mainId ?? '',
    ),
    sightingWords: row(
      ({ sightings }, ids) => sightings.words(ids),
      ({ sightingId }) => sightingId,
    ),
    sightingContact: row(
      ({ sightings }, ids) => sightings.contacts(ids),
      ({ sightingId }) => sightingId,
    ),
    /** Summaries of all States, by "from/to": one count for as many States as are asked. */
    stateSummaries: new DataLoader(async (periods: readonly string[]) =>
      Promise.all(
        periods.map((period) => {
          const [from = '', to = ''] = period.split('/')
          return stateSummaries(base, from, to)
        }),
      ),
    ),
    sightingSteps: group(
      ({ sightings }, ids) => sightings.steps(ids),
      ({ sightingId }) => sightingId,
    ),
  }
}

export type Loaders = ReturnType<typeof createLoaders>
