import { ConflictNotice, ErrorCard, Notice } from '@vatsalya/ui'
import { useT } from '../messages/index.js'
import type { Act } from './use-act.js'

export interface ActNoticeProps {
  readonly act: Act
  /** Fetches the record anew, after somebody else changed it. */
  readonly onReload?: () => void
}

/** Why an act was not done: refused, changed by somebody else meanwhile, or not answered. Faults of fields stand there. */
export function ActNotice({ act, onReload }: ActNoticeProps) {
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
    const again = () => {
      act.forget()
      onReload?.()
    }
    return <ConflictNotice onTakeTheirs={again} onKeepMine={again} />
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
