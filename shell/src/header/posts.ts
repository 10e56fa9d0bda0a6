import type { SessionInfo } from '@vatsalya/mfe-contract'
import { h } from '../dom.js'
import { actAs } from '../session/session.js'
import { text } from '../texts/index.js'
import { fullLabel, postLabels } from './post-labels.js'

/** The one post of a person who holds no other; null for everybody else. */
export function onlyPost({ acting, posts }: SessionInfo): HTMLElement | null {
  if (!acting || posts.length > 1) return null
  return h('span', { class: 'shell-post', title: fullLabel(acting) }, fullLabel(acting))
}

/** Posts of the person, the acting one pressed: another one is one click away. Null where there is no other. */
export function postLine({ acting, posts }: SessionInfo, say: (sentence: string) => void): HTMLElement | null {
  if (!acting || posts.length < 2) return null
  const labels = postLabels(posts)
  const buttons = posts.map((post, index) => {
    const pressed = post.postId === acting.postId
    const button = h(
      'button',
      { class: 'shell-button', type: 'button', 'aria-pressed': String(pressed), title: fullLabel(post) },
      labels[index] ?? post.title,
    )
    button.addEventListener('click', () => {
      if (!pressed) actAs(post.postId).catch(() => say(text('session.notSwitched')))
    })
    return h('li', {}, button)
  })
  return h('div', { class: 'shell-posts', role: 'group', 'aria-label': text('session.post') }, h('ul', {}, ...buttons))
}
