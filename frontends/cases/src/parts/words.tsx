import type { ReactNode } from 'react'
import parts from './parts.module.css'

/** What somebody wrote, in its own lines: English on an Urdu page runs as English does, at the side of the page. */
export function Words({ children }: { readonly children: ReactNode }) {
  return (
    <p className={parts.text}>
      <bdi>{children}</bdi>
    </p>
  )
}
