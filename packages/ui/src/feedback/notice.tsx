import { CircleAlert, CircleCheck, Info } from 'lucide-react'
import type { ReactNode } from 'react'

/** `attention`: read this before you go on. `done`: it has worked. */
export type NoticeKind = 'info' | 'attention' | 'done'

export interface NoticeProps {
  readonly kind?: NoticeKind
  readonly title?: ReactNode
  readonly children?: ReactNode
  readonly act?: ReactNode
  /** Read out at once; for what came up after the page was there. */
  readonly live?: boolean
}

const ICONS = { info: Info, attention: CircleAlert, done: CircleCheck } as const

/** Something to know, in its place on the page. Its weight is in type and border: colour belongs to time. */
export function Notice({ kind = 'info', title, children, act, live }: NoticeProps) {
  const Icon = ICONS[kind]
  return (
    <div className="v-notice" data-kind={kind} {...(live ? { role: kind === 'attention' ? 'alert' : 'status' } : {})}>
      <Icon aria-hidden="true" />
      <div className="v-notice-body">
        {title && <p className="v-notice-title">{title}</p>}
        {children}
        {act && <div className="v-notice-act">{act}</div>}
      </div>
    </div>
  )
}
