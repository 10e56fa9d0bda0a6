import { h, part } from '../dom.js'
import { text } from '../texts/index.js'
import { themeChoice } from './controls.js'

/** Draws the foot of the page: whom to call, and how the page looks. */
export function drawFooter(): void {
  part('foot').replaceChildren(h('p', {}, text('foot.call')), themeChoice())
}
