import { ConflictNotice, ErrorCard, Notice } from '@vatsalya/ui'
import { useT } from '../features/messages/index.js'
import type { Act } from './use-act.js'

export interface ActNoticeProps {
  readonly act: Act
  /** Fetches the record anew, after somebody else changed it; what is typed stays. */
  readonly onRefresh?: () => void
  /** Leaves the form, where the other's change is taken. */
  readonly onLeave?: () => void
}

/** Why an act was not done: refused, changed by somebody else meanwhile, or not answered. Faults of fields stand there. */
export function ActNotice({ act, onRefresh, onLeave }: ActNoticeProps) {
  const t = useT()
  const { refusal, fault } = act
  if (fault) {
    return (
      <ErrorCard title={t('act.failed')} correlationId={fault.correlationId ?? undefined}>
        <p>{fault.kind === 'offline' ? t('act.offline') : (fault.message ?? t('act.again'))}</p>
      </ErrorCard>
    )
  }
  if (refusal?.kind === 'conflict') {
    // Sent again after it, the same words rest on the record as it stands now.
    const refresh = () => {
      act.forget()
      onRefresh?.()
    }
    const leave = () => {
      refresh()
      onLeave?.()
    }
    return <ConflictNotice onTakeTheirs={leave} onKeepMine={refresh} />
  }
  if (refusal?.kind === 'not-allowed') {
    return (
      <Notice kind="attention" live title={t('act.notAllowed')}>
        {refusal.message}
      </Notice>
    )
  }
  return null
}
