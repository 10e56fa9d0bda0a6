import type { SessionInfo } from '@vatsalya/mfe-contract'
import { isLanguage, LANGUAGE_NAMES, LANGUAGES, languageStore, THEMES, themeStore } from '@vatsalya/ui/runtime'
import { h } from '../dom.js'
import { actAs, signInAddress, signOut } from '../session/session.js'
import { text } from '../texts/index.js'
import { choice } from './choice.js'

/** Post, language, signing in and out. `say` shows a sentence where something did not work. */
export function controls(session: SessionInfo, say: (sentence: string) => void): HTMLElement {
  return h('div', { class: 'shell-controls' }, postChoice(session, say), languageChoice(), door(session, say))
}

/** Posts of the person, the acting one chosen; another one is one choice away. */
function postChoice({ acting, posts }: SessionInfo, say: (sentence: string) => void): HTMLElement | null {
  if (!acting) return null
  const options = posts.map(({ postId, title, office, district, state }) => {
    const place = office ?? district ?? state
    return { value: postId, label: place ? `${title}, ${place}` : title }
  })
  const only = h('span', { class: 'shell-post' }, options[0]?.label ?? acting.title)
  if (options.length < 2) return h('div', { class: 'shell-post-choice' }, only)
  const others = choice(text('session.post'), options, acting.postId, (postId) => {
    actAs(postId).catch(() => say(text('session.notSwitched')))
  })
  return h('div', { class: 'shell-post-choice' }, others)
}

function languageChoice(): HTMLElement {
  const options = LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value], lang: value }))
  return choice(text('frame.language'), options, languageStore.get(), (value) => {
    if (isLanguage(value)) void languageStore.set(value)
  })
}

/** Light, dark, or as the machine has it. */
export function themeChoice(): HTMLElement {
  const options = THEMES.map((value) => ({ value, label: text(`theme.${value}`) }))
  return choice(text('frame.theme'), options, themeStore.get(), (value) => {
    const theme = THEMES.find((one) => one === value)
    if (theme) themeStore.set(theme)
  })
}

function door(session: SessionInfo, say: (sentence: string) => void): HTMLElement {
  if (!session.signedIn) {
    return h('a', { class: 'shell-button shell-door', href: signInAddress('/start') }, text('session.signIn'))
  }
  const title = text('session.person', { name: session.name ?? session.account ?? '' })
  const button = h('button', { class: 'shell-button', type: 'button', title }, text('session.signOut'))
  button.addEventListener('click', () => {
    signOut().catch(() => say(text('session.notEnded')))
  })
  return button
}
