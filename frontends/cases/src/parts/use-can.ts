import type { Scope } from '@vatsalya/access'
import { useSession } from '@vatsalya/mfe-kit'

/** Whether the acting post may do this; the graph decides again. */
export function useCan(scope: Scope): boolean {
  return useSession().acting?.scopes.includes(scope) ?? false
}
