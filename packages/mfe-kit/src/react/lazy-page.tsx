import { type ComponentType, use } from 'react'

/**
 * A page whose code is fetched when it is first shown. Unlike React's `lazy`, a fetch that failed is tried again the
 * next time: the boundary's "Try again" then helps.
 */
export function lazyPage(load: () => Promise<{ readonly default: ComponentType }>): ComponentType {
  let page: ReturnType<typeof load> | undefined
  // biome-ignore lint/correctness/noComponentHookFactories: called once a page, at the top of routes.tsx, as React's own lazy is.
  return function LazyPage() {
    page ??= load().catch((error: unknown) => {
      page = undefined
      throw error
    })
    const { default: Page } = use(page)
    return <Page />
  }
}
