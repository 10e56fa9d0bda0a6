import { navigateToUrl } from 'single-spa'

/** Addresses that the gateway answers itself. */
const NOT_PAGES = /^\/(auth|oidc|media|uploads|health|assets|mfe)(\/|$)/

/** Links of the shell's own frame change the page without loading it anew. Frontends look after their own links. */
export function followLinks(): void {
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0) return
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    const link = event.target instanceof Element ? event.target.closest('a') : null
    if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return
    if (NOT_PAGES.test(link.pathname) || (link.hash && link.pathname === location.pathname)) return
    event.preventDefault()
    navigateToUrl(link.href)
  })
}
