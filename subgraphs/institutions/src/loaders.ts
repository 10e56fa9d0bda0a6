import { groupLoader, type RequestBase, rowLoader } from '@vatsalya/subgraph-kit'
import DataLoader from 'dataloader'
import { summariesOf } from './modules/figures/summary.repository.js'
import { type Repositories, repositoriesOf } from './modules/shared/unit.js'

/** Batched look-ups of one request, all in its read transaction. */
export function createLoaders({ read, viewer, now }: Pick<RequestBase, 'read' | 'viewer' | 'now'>) {
  let made: Promise<Repositories> | undefined
  const repositories = () => {
    made ??= read().then((tx) => repositoriesOf({ tx, viewer }))
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
    home: row(
      ({ homes }, ids) => homes.byIds(ids),
      ({ id }) => id,
    ),
    homeCounts: row(
      ({ homes }, ids) => homes.counts(ids, now),
      ({ homeId }) => homeId,
    ),
    inspections: group(
      ({ inspections }, ids) => inspections.byHomes(ids),
      ({ homeId }) => homeId,
    ),
    headcounts: group(
      ({ headcounts }, ids) => headcounts.byHomes(ids),
      ({ homeId }) => homeId,
    ),
    clocks: group(
      ({ clocks }, ids) => clocks.bySubjects(ids),
      ({ subjectId }) => subjectId,
    ),
    gateOrder: row(
      ({ gate }, ids) => gate.byIds(ids),
      ({ id }) => id,
    ),
    leavingOrders: group(
      ({ gate }, ids) => gate.leaving(ids),
      ({ placementId }) => placementId ?? '',
    ),
    placement: row(
      ({ placements }, ids) => placements.byIds(ids),
      ({ id }) => id,
    ),
    placementsOfChild: group(
      ({ placements }, ids) => placements.byChildren(ids),
      ({ childId }) => childId,
    ),
    steps: group(
      ({ placements }, ids) => placements.steps(ids),
      ({ placementId }) => placementId,
    ),
    planOfPlacement: row(
      ({ plans }, ids) => plans.byPlacements(ids),
      ({ placementId }) => placementId,
    ),
    planContent: row(
      ({ plans }, ids) => plans.contents(ids),
      ({ planId }) => planId,
    ),
    /** Lines of scheme money by "2024-25/IN-MH". */
    funds: rowLoader(
      async (keys) => fundsOf(await repositories(), keys),
      ({ financialYear, stateCode }) => `${financialYear}/${stateCode}`,
    ),
    /** Summaries by code, of States and of districts: one count for as many as are asked. */
    stateSummary: new DataLoader(async (codes: readonly string[]) =>
      summariesOf(await read(), 'state_code', codes, now),
    ),
    districtSummary: new DataLoader(async (codes: readonly string[]) =>
      summariesOf(await read(), 'district_code', codes, now),
    ),
  }
}

/** One query for each year that is asked; usually there is one. */
async function fundsOf({ schemes }: Repositories, keys: readonly string[]) {
  const asked = keys.map((key) => ({ year: key.slice(0, 7), stateCode: key.slice(8) }))
  const lines = [...new Set(asked.map(({ year }) => year))].map((year) =>
    schemes.ofYear(
      year,
      asked.flatMap((line) => (line.year === year ? line.stateCode : [])),
    ),
  )
  return (await Promise.all(lines)).flat()
}

export type Loaders = ReturnType<typeof createLoaders>
