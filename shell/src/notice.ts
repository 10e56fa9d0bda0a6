import { h, part } from './dom.js'

/** Shows one sentence below the header, with an address to go to where there is one. Replaces the one before. */
export function showNotice(sentence: string, link?: { readonly label: string; readonly href: string }): void {
  part('notice').replaceChildren(
    h('p', { class: 'shell-notice' }, sentence, ' ', link ? h('a', { href: link.href }, link.label) : null),
  )
}
