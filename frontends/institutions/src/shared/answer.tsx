import { faultOf, missingServices } from '@vatsalya/graph-client'
import { ErrorCard, LoadingSkeleton, type LoadingSkeletonProps, PartialOutage } from '@vatsalya/ui'
import type { ReactNode } from 'react'

interface AnswerProps extends LoadingSkeletonProps {
  readonly error: unknown
  /** Whether the part that the page is about has come. */
  readonly there: boolean
  readonly loading: boolean
  readonly retry: () => void
  readonly children: ReactNode
}

/** The states of a page that asks: still loading, failed, answered in part, answered. */
export function Answer({ error, there, loading, retry, children, ...skeleton }: AnswerProps) {
  const fault = error ? faultOf(error) : null
  if (there) {
    return (
      <>
        {fault && <PartialOutage missing={missingServices(error).join(', ')} onRetry={retry} />}
        {children}
      </>
    )
  }
  if (loading) return <LoadingSkeleton count={8} {...skeleton} />
  if (fault)
    return (
      <ErrorCard onRetry={retry} correlationId={fault.correlationId ?? undefined}>
        {fault.message}
      </ErrorCard>
    )
  return children
}
