import type { Scope } from '@vatsalya/access'
import { useSession } from '@vatsalya/mfe-kit'

/** Whether the acting post holds a scope. It only hides acts that the graph would refuse. */
export function useMay(scope: Scope): boolean {
  return useSession().acting?.scopes.includes(scope) ?? false
}
