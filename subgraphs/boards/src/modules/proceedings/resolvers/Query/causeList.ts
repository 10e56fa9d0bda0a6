import { indianDay } from '@vatsalya/clocks'
import type { QueryResolvers } from './../../../../generated/types.js'

export const causeList: NonNullable<QueryResolvers['causeList']> = async (_parent, { on }, context) => {
  const own = context.viewer.jurisdiction.officeId
  const board = own ? await context.loaders.board.load(own) : null
  if (!board) return null
  const today = indianDay(context.now)
  const day = on ?? today
  const repository = await context.proceedings()
  const matters = await repository.onDay(board.id, day)
  const due = new Map(
    await Promise.all(
      matters.map(async ({ id }) => {
        const open = (await context.loaders.clocks.load(id)).filter(({ stoppedAt }) => stoppedAt === null)
        return [id, Math.min(...open.map(({ dueAt }) => dueAt.getTime()))] as const
      }),
    ),
  )
  const soonest = [...matters].sort((a, b) => (due.get(a.id) ?? 0) - (due.get(b.id) ?? 0))
  const overdue = await repository.overdue(board.id, today)
  return { board, on: day, matters: soonest, overdue: overdue.total, overdueMatters: overdue.rows }
}
