import { codedError, isUuid, type Page, type PageArguments, readPage } from '@vatsalya/subgraph-kit'

/**
 * `readPage` for lists sorted by an instant and an id. Throws BAD_CURSOR also where the cursor has the right form but
 * holds other things, which PostgreSQL would choke on. An empty instant stands for "none".
 */
export function readTimePage(args: PageArguments): Page {
  const page = readPage(args, 2)
  const [at = '', id = ''] = page.after ?? []
  if (page.after && !(isUuid(id) && (at === '' || !Number.isNaN(Date.parse(at))))) {
    throw codedError('BAD_CURSOR', 'This cursor is not one of ours. Start again without it.')
  }
  return page
}
