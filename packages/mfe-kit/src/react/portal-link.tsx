import type { PortalPath } from '@vatsalya/mfe-contract'
import type { MouseEvent, ReactNode } from 'react'
import { useServices } from './services.js'

/** A link to a page of another module. Inside a module, use the router's own Link. */
export function PortalLink({ to, children, className }: { to: PortalPath; children: ReactNode; className?: string }) {
  const { navigate } = useServices()
  const follow = (event: MouseEvent) => {
    // A new tab or window is the browser's business.
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey || event.button !== 0) return
    event.preventDefault()
    navigate(to)
  }
  return (
    <a href={to} className={className} onClick={follow}>
      {children}
    </a>
  )
}
