import { faultOf } from '@vatsalya/graph-client'
import { ErrorCard, LoadingSkeleton, type LoadingSkeletonProps, PartialOutage } from '@vatsalya/ui'
import type { ReactNode } from 'react'
import { useT } from '../messages/index.js'

interface AnswerProps extends LoadingSkeletonProps {
  readonly error: unknown
  /** Whether what the part is about has come. */
  readonly there: boolean
  readonly loading: boolean
  readonly retry: () => void
  /** What else of the answer may be missing, in words. */
  readonly rest?: string
  readonly children: ReactNode
}

/** The states of a part that asks: still loading, failed, answered in part, answered. */
export function Answer({ error, there, loading, retry, rest, children, ...skeleton }: AnswerProps) {
  const t = useT()
  if (there) {
    return (
      <>
        {error !== undefined && error !== null && rest && <PartialOutage missing={rest} onRetry={retry} />}
        {children}
      </>
    )
  }
  if (loading) return <LoadingSkeleton {...skeleton} />
  if (!error) return children
  const fault = faultOf(error)
  return (
    <ErrorCard title={t('failed')} onRetry={retry} correlationId={fault.correlationId ?? undefined}>
      <p>{fault.kind === 'offline' ? t('offline') : t('again')}</p>
    </ErrorCard>
  )
}
