import type { ReactNode } from 'react'
import { useUiText } from '../messages/index.js'

/** Says on every page that nobody here is real. */
export function DemoStrip() {
  const t = useUiText()
  return (
    <aside className="v-demo-strip" aria-label={t('frame.demo')}>
      {t('frame.demo')}
    </aside>
  )
}

/** The first thing that Tab reaches: past the navigation, to the content. */
export function SkipLink({ target = 'content' }: { readonly target?: string }) {
  const t = useUiText()
  return (
    <a className="v-skip v-hidden" href={`#${target}`}>
      {t('frame.skip')}
    </a>
  )
}

/** Text for those who do not see the page. */
export function VisuallyHidden({ children }: { readonly children: ReactNode }) {
  return <span className="v-hidden">{children}</span>
}
