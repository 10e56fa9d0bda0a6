import type { GraphFault, Refusal } from '@vatsalya/graph-client'
import { ErrorCard, Notice } from '@vatsalya/ui'
import { useT } from '../messages/index.js'

export interface ActNoticeProps {
  readonly refusal: Refusal | null
  readonly fault: GraphFault | null
}

/** Why an act was not done. A lost answer may be asked for again: the act counts once. */
export function ActNotice({ refusal, fault }: ActNoticeProps) {
  const t = useT()
  if (fault) {
    return (
      <ErrorCard title={t('act.lost')} correlationId={fault.correlationId ?? undefined}>
        <p>{t('act.lostHelp')}</p>
      </ErrorCard>
    )
  }
  if (!refusal) return null
  return (
    <Notice kind="attention" live title={t(refusal.kind === 'conflict' ? 'act.conflict' : 'act.refused')}>
      {refusal.kind === 'invalid' ? (
        refusal.issues.map(({ path, message }) => <p key={path}>{message}</p>)
      ) : (
        <p>{refusal.message}</p>
      )}
    </Notice>
  )
}
