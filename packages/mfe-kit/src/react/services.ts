import type { SessionInfo, ShellServices } from '@vatsalya/mfe-contract'
import { createContext, useContext } from 'react'

/** Given by createReactMfe to everything that a frontend draws. */
export const ServicesContext = createContext<ShellServices | null>(null)

/** What the shell offers: the graph client, navigation between modules, the acting post. */
export function useServices(): ShellServices {
  const services = useContext(ServicesContext)
  if (!services) throw new Error('useServices works only below createReactMfe')
  return services
}

/** Who is signed in and in which post. It does not change while a page lives: another post starts the page anew. */
export function useSession(): SessionInfo {
  return useServices().session
}
