import { codedError } from '@vatsalya/subgraph-kit'
import type { Context } from '../../context.js'
import { say } from '../../messages/index.js'
import type { ProgrammeRow } from '../programmes/programmes.repository.js'

/** A programme as it stands after a write; the caller has just written it, so that it is there. */
export async function loaded(context: Pick<Context, 'loaders'>, id: string): Promise<ProgrammeRow> {
  const row = await context.loaders.programme.clear(id).load(id)
  if (!row) throw codedError('INTERNAL', say('programmeUnread'))
  return row
}
