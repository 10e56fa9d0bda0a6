import type { ModuleName, Scope } from '@vatsalya/access'

/** A path of the portal: "/", "/cases/found". Starts with a slash, ends without one. */
export type PortalPath = `/${string}`

/** The same words in each language of the portal. */
export interface Label {
  readonly en: string
  readonly hi: string
  readonly ur: string
}

/** One entry of the navigation inside a module. */
export interface NavigationEntry {
  readonly path: PortalPath
  readonly label: Label
  /** Shown to a post that holds at least one of these; without it, to every post that may open the module. */
  readonly scopes?: readonly Scope[]
  /** Other paths at which this entry is marked: pages that are reached from it but do not lie below it. */
  readonly also?: readonly PortalPath[]
}

/** What the shell knows of a frontend without loading its code. Data only: it stands in the first page's script. */
export interface MfeManifest {
  readonly name: ModuleName
  /** The paths of this frontend: this one and all below it, by whole segments. "/" takes what nobody else has. */
  readonly basePath: PortalPath
  /** Name of the module in the header. */
  readonly label: Label
  /** Open to people who have not signed in. */
  readonly anonymous?: true
  /** Scopes of which a post needs at least one to open the module; empty: the module's place among the post's is enough. */
  readonly scopes: readonly Scope[]
  readonly navigation: readonly NavigationEntry[]
}
