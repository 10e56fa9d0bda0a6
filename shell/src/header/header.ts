import type { MfeManifest, SessionInfo } from '@vatsalya/mfe-contract'
import { h, part } from '../dom.js'
import { START } from '../routing/decide.js'
import { controls } from './controls.js'
import { moduleNavigation, pageNavigation } from './navigation.js'
import { postLine } from './posts.js'

/** Draws the header anew: for another page, another language, another session. The focus stays where it was. */
export function drawHeader(session: SessionInfo, shown: MfeManifest | null, say: (sentence: string) => void): void {
  const bar = part('bar')
  const focused = [...bar.querySelectorAll('a, button, select')].indexOf(document.activeElement ?? bar)
  const home = h('a', { class: 'shell-name', href: session.signedIn ? START : '/' }, 'Vatsalya')
  const posts = postLine(session, say)
  const pages = pageNavigation(session, shown, location.pathname)
  bar.replaceChildren(
    ...(posts ? [posts] : []),
    h('div', { class: 'shell-line' }, home, moduleNavigation(session, shown), controls(session, say)),
    ...(pages ? [pages] : []),
  )
  for (const line of bar.querySelectorAll<HTMLElement>('nav, .shell-posts')) showCurrent(line)
  const again = focused < 0 ? null : [...bar.querySelectorAll('a, button, select')][focused]
  if (again instanceof HTMLElement) again.focus({ preventScroll: true })
}

/** On a phone a line of links is wider than the page: the current one is brought into sight, and only sideways. */
function showCurrent(nav: HTMLElement): void {
  const link = nav.querySelector('[aria-current], [aria-pressed=true]')
  if (!link) return
  const [frame, box] = [nav.getBoundingClientRect(), link.getBoundingClientRect()]
  if (box.right > frame.right) nav.scrollLeft += box.right - frame.right
  else if (box.left < frame.left) nav.scrollLeft += box.left - frame.left
}
