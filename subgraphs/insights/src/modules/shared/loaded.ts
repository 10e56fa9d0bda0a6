import { codedError } from '@vatsalya/subgraph-kit'
import type { Context } from '../../context.js'
import { say } from '../../messages/index.js'
import type { ViewRow } from '../views/views.repository.js'

/** A view as it stands after a write; the caller has just written it, so that it is there. */
export async function loaded(context: Pick<Context, 'loaders'>, id: string): Promise<ViewRow> {
  const row = await context.loaders.view.clear(id).load(id)
  if (!row) throw codedError('INTERNAL', say('viewUnread'))
  return row
}
