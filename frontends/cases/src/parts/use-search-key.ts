import { useShortcuts } from '@vatsalya/ui'
import { useT } from '../features/messages/index.js'

/** `/` goes to the search of the page; where the page has none, `open` shows one that has. */
export function useSearchKey(open?: () => void): void {
  const t = useT()
  const run = () => {
    const field = document.querySelector<HTMLElement>('[data-search]')
    if (field) field.focus()
    else open?.()
  }
  useShortcuts([{ keys: '/', label: t('search.key'), run }])
}
