import type { SessionInfo } from '@vatsalya/mfe-contract'
import { isLanguage, LANGUAGE_NAMES, LANGUAGES, languageStore, THEMES, themeStore } from '@vatsalya/ui/runtime'
import { h } from '../dom.js'
import { signInAddress, signOut } from '../session/session.js'
import { text } from '../texts/index.js'
import { choice } from './choice.js'
import { onlyPost } from './posts.js'

/** Post, language, signing in and out. `say` shows a sentence where something did not work. */
export function controls(session: SessionInfo, say: (sentence: string) => void): HTMLElement {
  return h('div', { class: 'shell-controls' }, onlyPost(session), languageChoice(), door(session, say))
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
