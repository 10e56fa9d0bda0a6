import type { Repositories } from '../modules/shared/unit.js'

/** The child of an event, locked. An event about a child that we do not know fails and is delivered again: it may be early. */
export async function knownChild({ children }: Repositories, childId: string) {
  await children.lock(childId)
  const [child] = await children.byIds([childId])
  if (!child) throw new Error('an event about an unknown child')
  return child
}
