import type { RefObject } from 'react'
import { useUiText } from '../messages/index.js'
import { useShortcuts } from '../runtime/use-shortcuts.js'

/** j and k walk over the rows' links inside an element. Enter is the link's own. */
export function useRowKeys(box: RefObject<HTMLElement | null>): void {
  const t = useUiText()
  const walk = (step: 1 | -1) => {
    const links = [...(box.current?.querySelectorAll<HTMLElement>('[data-row-link]') ?? [])]
    const at = links.findIndex((link) => link.matches(':focus'))
    const next = at < 0 ? (step === 1 ? links[0] : links.at(-1)) : links[at + step]
    next?.focus()
    next?.scrollIntoView({ block: 'nearest' })
  }
  useShortcuts([
    { keys: 'j', label: t('keys.next'), run: () => walk(1) },
    { keys: 'k', label: t('keys.previous'), run: () => walk(-1) },
  ])
}
