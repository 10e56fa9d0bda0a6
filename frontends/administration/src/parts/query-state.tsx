import { faultOf } from '@vatsalya/graph-client'
import { ErrorCard, LoadingSkeleton, type LoadingSkeletonProps } from '@vatsalya/ui'
import { useT } from '../messages/index.js'

export interface QueryStateProps extends LoadingSkeletonProps {
  readonly error: unknown
  readonly onRetry: () => void
}

/** Stands for what has not come: its skeleton, or why it does not come and what to do meanwhile. */
export function QueryState({ error, onRetry, ...skeleton }: QueryStateProps) {
  const t = useT()
  if (!error) return <LoadingSkeleton {...skeleton} />
  const fault = faultOf(error)
  return (
    <ErrorCard title={t('failed')} onRetry={onRetry} correlationId={fault.correlationId ?? undefined}>
      <p>{t(fault.kind === 'offline' ? 'offline' : 'failedHelp')}</p>
    </ErrorCard>
  )
}
