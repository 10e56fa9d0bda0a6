import { useUiText } from '../messages/index.js'
import { useShortcuts } from '../runtime/use-shortcuts.js'

function walk(step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>('[data-row-link]')]
  const at = links.findIndex((link) => link.matches(':focus'))
  const next = at < 0 ? (step === 1 ? links[0] : links.at(-1)) : links[at + step]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}

/** j and k walk over the rows of all lists on the page, in the order of the page. Enter is the link's own. */
export function useRowKeys(): void {
  const t = useUiText()
  useShortcuts([
    { keys: 'j', label: t('keys.next'), run: () => walk(1) },
    { keys: 'k', label: t('keys.previous'), run: () => walk(-1) },
  ])
}
