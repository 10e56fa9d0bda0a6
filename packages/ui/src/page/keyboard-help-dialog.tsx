import { useSyncExternalStore } from 'react'
import { Dialog } from '../feedback/dialog.js'
import { shortcuts } from '../runtime/shortcuts.js'
import { useHelpText } from './help-messages/index.js'

/** Every key that works on this page, and the switch that turns them off. Default export: fetched when asked for. */
export default function KeyboardHelpDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useHelpText()
  const known = useSyncExternalStore(shortcuts.subscribe, shortcuts.list, shortcuts.list)
  const enabled = useSyncExternalStore(shortcuts.enabled.subscribe, shortcuts.enabled.get, shortcuts.enabled.get)
  const shown = known.filter(({ keys }, index) => known.findIndex((other) => other.keys === keys) === index)
  return (
    <Dialog title={t('keys.title')} isOpen onClose={onClose}>
      <dl className="v-keys">
        {shown.map(({ keys, label }) => (
          <div key={keys}>
            <dt>
              {keys.split(' ').map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
        <div>
          <dt>
            <kbd>Tab</kbd>
            <kbd>Enter</kbd>
            <kbd>Esc</kbd>
          </dt>
          <dd>{t('keys.always')}</dd>
        </div>
      </dl>
      <label className="v-keys-switch">
        <input type="checkbox" checked={enabled} onChange={({ target }) => shortcuts.enabled.set(target.checked)} />
        {t('keys.switch')}
      </label>
    </Dialog>
  )
}
