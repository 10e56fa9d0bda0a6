import { indianDay } from '@vatsalya/clocks'
import { groupLoader, type RequestBase, repository, rowLoader } from '@vatsalya/subgraph-kit'
import DataLoader from 'dataloader'
import type { BoardSummary } from './generated/types.js'
import { BoardsRepository } from './modules/boards/boards.repository.js'
import { ClocksRepository } from './modules/clocks/clocks.repository.js'
import { FigureRepository } from './modules/figures/figures.repository.js'
import { OrdersRepository } from './modules/orders/orders.repository.js'
import { ProceedingsRepository } from './modules/proceedings/proceedings.repository.js'

/** Repositories and batched look-ups of one request, all in its read transaction. */
export function createLoaders(base: RequestBase) {
  const boards = repository(base, BoardsRepository)
  const proceedings = repository(base, ProceedingsRepository)
  const orders = repository(base, OrdersRepository)
  const clocks = repository(base, ClocksRepository)
  const today = indianDay(base.now)
  return {
    board: rowLoader(
      async (ids) => (await boards()).byIds(ids),
      ({ id }) => id,
    ),
    members: groupLoader(
      async (ids) => (await boards()).membersOf(ids, today),
      ({ boardId }) => boardId,
    ),
    pendency: rowLoader(
      async (ids) => new FigureRepository(await base.read()).pendencyOf(ids),
      ({ boardId }) => boardId,
    ),
    proceeding: rowLoader(
      async (ids) => (await proceedings()).byIds(ids),
      ({ id }) => id,
    ),
    proceedingsOfChild: groupLoader(
      async (ids) => (await proceedings()).byChildren(ids),
      ({ childId }) => childId,
    ),
    order: rowLoader(
      async (ids) => (await orders()).byIds(ids),
      ({ id }) => id,
    ),
    ordersOfProceeding: groupLoader(
      async (ids) => (await orders()).byProceedings(ids),
      ({ proceedingId }) => proceedingId,
    ),
    clocks: groupLoader(
      async (ids) => (await clocks()).byProceedings(ids),
      ({ proceedingId }) => proceedingId,
    ),
    /** Summaries of all States: one count for as many States as are asked. Key: any text. */
    summaries: new DataLoader<string, Map<string, BoardSummary>>(async (keys) => {
      const summaries = await new FigureRepository(await base.read()).summaries(today)
      return keys.map(() => summaries)
    }),
  }
}
