import type { MfeManifest, NavigationEntry, PortalPath, SessionInfo } from '@vatsalya/mfe-contract'
import { liesBelow, moduleAt, segmentsOf } from './segments.js'

/** What stands at a path for whoever is asking. */
export type Decision =
  | { readonly kind: 'module'; readonly manifest: MfeManifest }
  | { readonly kind: 'redirect'; readonly to: PortalPath }
  | { readonly kind: 'sign-in' }
  | { readonly kind: 'no-post' }
  | { readonly kind: 'refused'; readonly manifest: MfeManifest }
  | { readonly kind: 'missing' }

/** Where signing in leads back to: the first screen of whatever post it is. */
export const START: PortalPath = '/start'

/**
 * Says what a path shows. This decides what is offered, not what is allowed: the graph refuses by itself whatever a
 * post may not see.
 */
export function decide(path: string, session: SessionInfo, manifests: readonly MfeManifest[]): Decision {
  const landing = session.acting?.landing
  // "/" is the public's; an officer who comes there wants the own desk.
  if (path === START || path === '/') {
    if (landing && landing !== path) return { kind: 'redirect', to: landing }
    if (path === START) return session.signedIn ? { kind: 'no-post' } : { kind: 'redirect', to: '/' }
  }
  const manifest = moduleAt(path, manifests)
  if (!manifest) return { kind: 'missing' }
  if (manifest.anonymous || mayOpen(manifest, session)) return { kind: 'module', manifest }
  if (!session.signedIn) return { kind: 'sign-in' }
  return session.acting ? { kind: 'refused', manifest } : { kind: 'no-post' }
}

/** Whether the acting post works with a module. */
export function mayOpen({ name, scopes }: MfeManifest, { acting }: SessionInfo): boolean {
  if (!acting?.modules.includes(name)) return false
  return scopes.length === 0 || scopes.some((scope) => acting.scopes.includes(scope))
}

/** Modules for the header: those of the post, or the open ones for somebody who has not signed in. */
export function modulesFor(session: SessionInfo, manifests: readonly MfeManifest[]): MfeManifest[] {
  if (!session.acting) return manifests.filter(({ anonymous }) => anonymous)
  // The post's own order: what it works with most comes first.
  return session.acting.modules.flatMap((name) =>
    manifests.filter((manifest) => manifest.name === name && mayOpen(manifest, session)),
  )
}

/** Entries of a module's own navigation that the post may use. */
export function entriesFor({ navigation }: MfeManifest, { acting }: SessionInfo): NavigationEntry[] {
  return navigation.filter(({ scopes }) => !scopes || scopes.some((scope) => acting?.scopes.includes(scope)))
}

/** The entry to which a path belongs: of those that hold it, the one with the longest path. */
export function entryAt(path: string, entries: readonly NavigationEntry[]): NavigationEntry | undefined {
  const length = (entry: NavigationEntry) => segmentsOf(entry.path).length
  return entries
    .filter(({ path: own, also = [] }) => [own, ...also].some((base) => liesBelow(path, base)))
    .sort((one, other) => length(other) - length(one))[0]
}
