import type { MfeManifest, PortalPath, SessionInfo } from '@vatsalya/mfe-contract'
import { h } from '../dom.js'
import { manifests } from '../modules/manifests.js'
import { entriesFor, entryAt, modulesFor } from '../routing/decide.js'
import { labelOf, text } from '../texts/index.js'

/** Modules of the post; the one that is shown is marked. Null where there is no choice between them. */
export function moduleNavigation(session: SessionInfo, shown: MfeManifest | null): HTMLElement | null {
  const modules = modulesFor(session, manifests)
  if (modules.length < 2 && shown === modules[0]) return null
  const links = modules.map((manifest) =>
    link(manifest.basePath, labelOf(manifest.label), manifest.name === shown?.name ? 'true' : null),
  )
  return h('nav', { class: 'shell-modules', 'aria-label': text('frame.modules') }, h('ul', {}, ...links))
}

/** Pages of the module that is shown; null where there is no choice between them. */
export function pageNavigation(session: SessionInfo, shown: MfeManifest | null, path: string): HTMLElement | null {
  const entries = shown ? entriesFor(shown, session) : []
  if (entries.length < 2) return null
  const current = entryAt(path, entries)
  const links = entries.map((entry) =>
    link(entry.path, labelOf(entry.label), entry === current ? (entry.path === path ? 'page' : 'true') : null),
  )
  return h('nav', { class: 'shell-pages', 'aria-label': text('frame.pages') }, h('ul', {}, ...links))
}

function link(path: PortalPath, label: string, current: string | null): HTMLElement {
  return h('li', {}, h('a', { href: path, 'aria-current': current }, label))
}
