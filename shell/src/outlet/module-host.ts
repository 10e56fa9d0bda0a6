import type { MfeLifecycles, MfeManifest, MountProps, ShellServices } from '@vatsalya/mfe-contract'
import { h } from '../dom.js'
import { loadModule } from '../modules/load-module.js'
import { stylesOf } from '../modules/styles.js'
import { labelOf, text } from '../texts/index.js'
import { card } from './cards.js'

/** Silence longer than this is answered by a card that says so. */
const SLOW_MS = 2_000
const UNMOUNT_MS = 2_000

/** One showing of a module: where it draws, and whether the person has gone on meanwhile. */
interface Showing {
  readonly element: HTMLElement
  left: boolean
  lifecycles: MfeLifecycles | null
}

/**
 * Shows one module in the outlet and owns everything that can go wrong: code that comes late, not at all, or changed
 * (the import map's integrity), a mount that fails. single-spa only says when; it never sees a failure, because it
 * would then keep the module out for good. Leaving never waits for code that is still on its way.
 */
export class ModuleHost {
  #showing: Showing | null = null
  #bootstrapped: Promise<MfeLifecycles> | null = null
  #failures = 0

  constructor(
    private readonly manifest: MfeManifest,
    private readonly services: ShellServices,
    private readonly outlet: HTMLElement,
  ) {}

  show(): void {
    const showing: Showing = { element: h('div', { class: 'shell-module' }), left: false, lifecycles: null }
    this.#showing = showing
    this.outlet.append(showing.element)
    void this.#run(showing)
  }

  async leave(): Promise<void> {
    const showing = this.#showing
    this.#showing = null
    if (!showing) return
    showing.left = true
    if (showing.lifecycles) await this.#unmount(showing, showing.lifecycles)
    showing.element.remove()
  }

  async #run(showing: Showing): Promise<void> {
    const name = labelOf(this.manifest.label)
    const say = h('div', { role: 'status' })
    showing.element.replaceChildren(say)
    const slow = setTimeout(
      () => say.replaceChildren(card(text('slow.title', { module: name }), text('slow.body'))),
      SLOW_MS,
    )
    // The frontend draws into an element of its own, so that the card about slowness may stand beside it until it has.
    const element = h('div')
    const props = this.#props(element)
    try {
      const lifecycles = await this.#bootstrap(props)
      if (showing.left) return
      await lifecycles.mount(props)
      showing.lifecycles = lifecycles
      if (showing.left) await this.#unmount(showing, lifecycles)
      else showing.element.replaceChildren(element)
    } catch (error) {
      this.#bootstrapped = null
      this.#failures += 1
      if (!showing.left) this.#showFault(showing, name, error)
    } finally {
      clearTimeout(slow)
    }
  }

  /** Once for each page, until something fails. */
  #bootstrap(props: MountProps): Promise<MfeLifecycles> {
    this.#bootstrapped ??= loadModule(this.manifest.name, this.#failures).then(async (lifecycles) => {
      await lifecycles.bootstrap(props)
      return lifecycles
    })
    return this.#bootstrapped
  }

  #showFault(showing: Showing, name: string, error: unknown): void {
    const id = this.services.reportError(error, this.manifest.name)
    const acts = [
      { label: text('broken.retry'), act: () => void this.#run(showing) },
      // Some browsers remember that a module failed until the page is loaded anew.
      { label: text('broken.reload'), act: () => location.reload() },
    ]
    showing.element.replaceChildren(
      card(text('broken.title', { module: name }), text('broken.body', { id }), acts, 'alert'),
    )
  }

  async #unmount(showing: Showing, lifecycles: MfeLifecycles): Promise<void> {
    showing.lifecycles = null
    const ended = lifecycles.unmount(this.#props(showing.element))
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, UNMOUNT_MS))]).catch((error: unknown) => {
      this.services.reportError(error, this.manifest.name)
    })
  }

  #props(element: HTMLElement): MountProps {
    const { name, basePath } = this.manifest
    return { module: name, basePath, element, services: this.services, styles: stylesOf(name) }
  }
}
