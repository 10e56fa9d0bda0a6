import { useSyncExternalStore } from 'react'
import { serverTime } from './server-time.js'

const STEP = 15_000

function subscribe(listener: () => void): () => void {
  const timer = setInterval(listener, STEP)
  const stop = serverTime.subscribe(listener)
  return () => {
    clearInterval(timer)
    stop()
  }
}

/** Now by the server's clock, in steps of 15 seconds, so that a whole list changes at once. */
export function useNow(): number {
  return useSyncExternalStore(subscribe, steppedNow, steppedNow)
}

function steppedNow(): number {
  return Math.floor(serverTime.now() / STEP) * STEP
}
