import { lazy, Suspense, useState } from 'react'
import { useUiText } from '../messages/index.js'
import { createClaims, useOnlyOne } from '../runtime/only-one.js'
import { useShortcuts } from '../runtime/use-shortcuts.js'

const KeyboardHelpDialog = lazy(() => import('./keyboard-help-dialog.js'))
const helps = createClaims()

/** The way back that the page itself offers above its title; not out of a form, where something may be half written. */
function goBack(): void {
  if (document.querySelector('form:not(search > form)')) return
  document.querySelector<HTMLElement>('.v-page-back a')?.click()
}

/** `?` shows every key that works on this page. Once a page, whichever frontends are there. */
export function KeyboardHelp() {
  return useOnlyOne(helps) ? <Help /> : null
}

function Help() {
  const t = useUiText()
  const [open, setOpen] = useState(false)
  useShortcuts([
    { keys: '?', label: t('keys.help'), run: () => setOpen(true) },
    { keys: 'Escape', label: t('keys.back'), run: goBack },
  ])
  if (!open) return null
  return (
    <Suspense>
      <KeyboardHelpDialog onClose={() => setOpen(false)} />
    </Suspense>
  )
}
