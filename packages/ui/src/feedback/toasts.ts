import { createStore } from '../runtime/store.js'

export interface ToastContent {
  readonly text: string
  /** A way on: "Open the record". */
  readonly act?: { readonly label: string; readonly run: () => void }
}

export interface Told extends ToastContent {
  readonly timeout: number | null
}

/** What was said and not yet shown; the region takes it from here once it is there. */
export const toldStore = createStore<readonly Told[]>([])

const SHORTEST = 6_000

/**
 * Says that something has worked, whichever frontend speaks; a fault belongs in its place on the page, where it
 * stays. Goes by itself, except with an act. Slow readers get a second more for every 15 letters.
 */
export function toast(text: string, act?: ToastContent['act']): void {
  const timeout = SHORTEST + (text.length / 15) * 1_000
  toldStore.set([...toldStore.get(), act ? { text, act, timeout: null } : { text, timeout }])
}
