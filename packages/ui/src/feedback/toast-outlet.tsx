import { lazy, Suspense, useSyncExternalStore } from 'react'
import { createClaims, useOnlyOne } from '../runtime/only-one.js'
import { createStore } from '../runtime/store.js'
import { toldStore } from './toasts.js'

const ToastRegion = lazy(() => import('./toast-region.js'))
const outlets = createClaims()
/** Whether anything was ever said on this page. */
const begun = createStore(false)
toldStore.subscribe(() => begun.set(true))

/** Where toasts appear, once a page; its code comes with the first toast. */
export function ToastOutlet() {
  const chosen = useOnlyOne(outlets)
  const wanted = useSyncExternalStore(begun.subscribe, begun.get)
  if (!chosen || !wanted) return null
  return (
    <Suspense>
      <ToastRegion />
    </Suspense>
  )
}
