import type { MfeLifecycles, MountProps } from '@vatsalya/mfe-contract'
import { type Language, languageStore } from '@vatsalya/ui/runtime'
import type { ComponentType } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { MfeRoot } from './mfe-root.js'
import { addStyles } from './styles.js'
import { within } from './within.js'

/** Longest wait for a catalogue; the page then shows English and changes when it arrives. */
const LANGUAGE_MS = 2_000

export interface ReactMfeOptions {
  /** Everything below the frontend's base path, usually its `Routes`. */
  readonly App: ComponentType
  /** The frontend's catalogue, as `defineMessages` makes it. */
  readonly messages: { load(language: Language): Promise<void> }
  /** Citizen pages are written larger. */
  readonly audience?: 'office' | 'citizen'
}

/**
 * Makes a React application the lifecycles that the shell drives. The language is there before the first drawing,
 * stylesheets come and go with the frontend, and a fault inside stays inside. The shell owns timeouts and retries.
 */
export function createReactMfe({ App, messages, audience = 'office' }: ReactMfeOptions): MfeLifecycles {
  let root: Root | undefined
  let removeStyles = () => {}

  return {
    bootstrap: () => within(LANGUAGE_MS, messages.load(languageStore.get())),
    async mount(props: MountProps) {
      // The language may have changed while the frontend was not on the page.
      const [remove] = await Promise.all([
        addStyles(props.styles),
        within(LANGUAGE_MS, messages.load(languageStore.get())),
      ])
      removeStyles = remove
      root = createRoot(props.element, {
        onCaughtError: (error) => void props.services.reportError(error, props.module),
        onUncaughtError: (error) => void props.services.reportError(error, props.module),
      })
      root.render(<MfeRoot App={App} audience={audience} mount={props} />)
    },
    async unmount() {
      root?.unmount()
      root = undefined
      removeStyles()
      removeStyles = () => {}
    },
  }
}
