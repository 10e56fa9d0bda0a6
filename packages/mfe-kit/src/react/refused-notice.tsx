import type { Refusal } from '@vatsalya/graph-client'
import { ConflictNotice, Notice } from '@vatsalya/ui'
import { useT } from '../messages/index.js'

/** Why nothing was changed, where no field is at fault. The message is the server's; null where it said none. */
export type Refused =
  | Exclude<Refusal, { kind: 'invalid' }>
  | { readonly kind: 'failed' | 'offline'; readonly message: string | null }

export interface RefusedNoticeProps {
  readonly refused: Refused | null
  /** Fetches what stands now and empties the form; without it a conflict is told in the server's words alone. */
  readonly onTakeTheirs?: () => void
  /** Fetches what stands now and keeps what is typed. */
  readonly onKeepMine?: () => void
}

/** Why an act was not done as a whole; faults of fields stand at their fields. */
export function RefusedNotice({ refused, onTakeTheirs, onKeepMine }: RefusedNoticeProps) {
  const t = useT()
  if (!refused) return null
  const { kind, message } = refused
  if (kind === 'conflict' && onTakeTheirs && onKeepMine) {
    return <ConflictNotice onTakeTheirs={onTakeTheirs} onKeepMine={onKeepMine} />
  }
  return (
    <Notice kind="attention" live title={t(kind === 'not-allowed' ? 'form.refused' : 'form.failed')}>
      {kind === 'offline' ? t('form.offline') : message || t('form.again')}
    </Notice>
  )
}
