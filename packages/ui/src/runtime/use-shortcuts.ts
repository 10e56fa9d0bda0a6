import { useEffect, useRef } from 'react'
import { type Shortcut, shortcuts } from './shortcuts.js'

/** Shortcuts of a component, there as long as it is. Labels and acts may change; keys may not. */
export function useShortcuts(wanted: readonly Shortcut[]): void {
  const latest = useRef(wanted)
  useEffect(() => {
    latest.current = wanted
  })
  const signature = wanted.map(({ keys, label }) => `${keys}\t${label}`).join('\n')
  useEffect(() => {
    const added = signature.split('\n').flatMap((line) => {
      const [keys = '', label = ''] = line.split('\t')
      return keys ? [{ keys, label, run: () => latest.current.find((each) => each.keys === keys)?.run() }] : []
    })
    return shortcuts.add(added)
  }, [signature])
}
