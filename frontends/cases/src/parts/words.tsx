import type { ReactNode } from 'react'
import parts from './parts.module.css'

/** What somebody wrote, in its own lines and run as its own letters do: English words on an Urdu page from the left. */
export function Words({ children }: { readonly children: ReactNode }) {
  return (
    <p className={parts.text} dir="auto">
      {children}
    </p>
  )
}
