import { lazy, Suspense, useState } from 'react'
import { useUiText } from '../messages/index.js'
import { createClaims, useOnlyOne } from '../runtime/only-one.js'
import { useShortcuts } from '../runtime/use-shortcuts.js'

const KeyboardHelpDialog = lazy(() => import('./keyboard-help-dialog.js'))
const helps = createClaims()

/** `?` shows every key that works on this page. Once a page, whichever frontends are there. */
export function KeyboardHelp() {
  return useOnlyOne(helps) ? <Help /> : null
}

function Help() {
  const t = useUiText()
  const [open, setOpen] = useState(false)
  useShortcuts([{ keys: '?', label: t('keys.help'), run: () => setOpen(true) }])
  if (!open) return null
  return (
    <Suspense>
      <KeyboardHelpDialog onClose={() => setOpen(false)} />
    </Suspense>
  )
}
