import { createStore, remember, remembered } from './store.js'

export interface Shortcut {
  /** Keys one after the other: "j", "?", "g m". */
  readonly keys: string
  /** What it does, for the help. */
  readonly label: string
  readonly run: () => void
}

const KEY = 'vatsalya.keys'
const WAIT = 1_000
const switchedOn = createStore(remembered(KEY) !== 'off')
const all = createStore<readonly Shortcut[]>([])
let begun: { readonly key: string; readonly at: number } | null = null

/** Single keys, for all roots of the page. Whoever is hindered by them switches them off. */
export const shortcuts = {
  list: all.get,
  subscribe: all.subscribe,
  /** Adds shortcuts; the returned function takes them away. A later one of the same keys goes before an earlier one. */
  add(added: readonly Shortcut[]): () => void {
    all.set([...added, ...all.get()])
    return () => all.set(all.get().filter((shortcut) => !added.includes(shortcut)))
  },
  enabled: {
    get: switchedOn.get,
    subscribe: switchedOn.subscribe,
    set(on: boolean): void {
      remember(KEY, on ? 'on' : 'off')
      switchedOn.set(on)
    },
  },
}

/** Whether somebody is writing, or a menu or dialog takes the keys. */
function isTaken(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false
  return (
    target.closest(
      'input, textarea, select, [contenteditable="true"], [role="menu"], [role="listbox"], [role="dialog"], [role="alertdialog"], [role="grid"]',
    ) !== null
  )
}

function onKeyDown(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTaken(event.target)) return
  const always = event.key === '?'
  if (!always && !switchedOn.get()) return
  const first = begun && event.timeStamp - begun.at < WAIT ? `${begun.key} ` : ''
  const pressed = `${first}${event.key}`
  const found = all.get().find(({ keys }) => keys === pressed) ?? all.get().find(({ keys }) => keys === event.key)
  begun = null
  if (found) {
    event.preventDefault()
    found.run()
  } else if (all.get().some(({ keys }) => keys.startsWith(`${event.key} `))) {
    begun = { key: event.key, at: event.timeStamp }
  }
}

if (typeof document !== 'undefined') document.addEventListener('keydown', onKeyDown)
