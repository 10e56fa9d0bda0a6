import { h } from '../dom.js'

export interface CardAct {
  readonly label: string
  /** An address to go to, or what to do. */
  readonly act: string | (() => void)
}

/** A plain card in the place of a page: what is, and what can be done. */
export function card(
  title: string,
  body: string,
  acts: readonly CardAct[] = [],
  role: string | null = null,
): HTMLElement {
  const drawn = acts.map(({ label, act }, index) => {
    const look = { class: index === 0 ? 'shell-button shell-button-primary' : 'shell-button' }
    if (typeof act === 'string') return h('a', { ...look, href: act }, label)
    const button = h('button', { ...look, type: 'button' }, label)
    button.addEventListener('click', act)
    return button
  })
  return h(
    'div',
    { class: 'shell-card', role },
    h('h1', {}, title),
    h('p', {}, body),
    drawn.length > 0 && h('p', { class: 'shell-card-acts' }, ...drawn),
  )
}
