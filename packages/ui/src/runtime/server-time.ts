import { createStore } from './store.js'

const difference = createStore(0)

/** The server's clock: a wrong clock on an old machine must not move a statutory limit. */
export const serverTime = {
  /** Milliseconds since 1970 by the server's clock. */
  now: (): number => Date.now() + difference.get(),
  /** Tells what the server's clock says now: an HTTP Date header, RFC 3339 text or milliseconds. Nonsense is ignored. */
  set(time: string | number): void {
    const told = typeof time === 'number' ? time : Date.parse(time)
    // An HTTP date has whole seconds: a smaller difference says nothing.
    if (Number.isFinite(told) && Math.abs(told - serverTime.now()) > 2_000) difference.set(told - Date.now())
  },
  subscribe: difference.subscribe,
}
