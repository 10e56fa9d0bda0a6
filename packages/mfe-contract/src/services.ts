import type { ApolloClient } from '@apollo/client'
import type { ModuleName } from '@vatsalya/access'
import type { PortalPath } from './manifest.js'
import type { SessionInfo } from './session.js'

/** What the shell hands to each frontend when it mounts it. Made once; the same for all. */
export interface ShellServices {
  /** The one client and its one cache. A frontend neither stops nor resets it. */
  readonly client: ApolloClient
  readonly session: SessionInfo
  /** Goes to a page of any module. Links inside one module use its own router. */
  navigate(path: PortalPath): void
  /** Acts in another post of the same person; the page starts anew on that post's first screen. */
  actAs(postId: string): Promise<void>
  /** Tells of a fault that no page could show; answers the id under which it stands in the log. */
  reportError(error: unknown, where: string): string
}

/** A stylesheet that belongs to a frontend and is on the page only while that frontend is. */
export interface StyleLink {
  readonly href: string
  readonly integrity: string
}

/** What a frontend's lifecycles are given. */
export interface MountProps {
  readonly module: ModuleName
  readonly basePath: PortalPath
  /** Where the frontend draws; the shell empties and keeps it. */
  readonly element: HTMLElement
  readonly services: ShellServices
  /** Empty in development, where Vite brings styles itself. */
  readonly styles: readonly StyleLink[]
}

/** What the entry module of a frontend exports. */
export interface MfeLifecycles {
  bootstrap(props: MountProps): Promise<void>
  mount(props: MountProps): Promise<void>
  unmount(props: MountProps): Promise<void>
}
