import { codedError } from '@vatsalya/subgraph-kit'
import type { Context } from '../../context.js'
import { say } from '../../messages/index.js'
import type { ProceedingRow } from '../proceedings/proceedings.repository.js'

/** A matter as it stands after a write; the caller has just written it, so that it is there. */
export async function loadedProceeding(context: Pick<Context, 'loaders'>, id: string): Promise<ProceedingRow> {
  const row = await context.loaders.proceeding.clear(id).load(id)
  if (!row) throw codedError('INTERNAL', say('matterUnread'))
  return row
}
