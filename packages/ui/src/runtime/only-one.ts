import { useEffect, useState, useSyncExternalStore } from 'react'
import { createStore, type Store } from './store.js'

/** Who on the page would like to be the one. */
export type Claims = Store<readonly symbol[]>

export function createClaims(): Claims {
  return createStore<readonly symbol[]>([])
}

/** True in one of all components that claim: the first on the page, whichever root it is in. */
export function useOnlyOne(claims: Claims): boolean {
  const [claim] = useState(() => Symbol('claim'))
  useEffect(() => {
    claims.set([...claims.get(), claim])
    return () => claims.set(claims.get().filter((other) => other !== claim))
  }, [claims, claim])
  return useSyncExternalStore(claims.subscribe, () => claims.get()[0] === claim)
}
