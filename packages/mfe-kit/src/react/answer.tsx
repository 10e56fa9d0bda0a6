import { faultOf } from '@vatsalya/graph-client'
import { ErrorCard, LoadingSkeleton, type LoadingSkeletonProps, PartialOutage } from '@vatsalya/ui'
import type { ReactNode } from 'react'
import { useT } from '../messages/index.js'

export interface AnswerProps extends LoadingSkeletonProps {
  readonly error: unknown
  /** Whether what the part is about has come. */
  readonly there: boolean
  /** Whether it is still asked; where it is not said, for as long as there is neither answer nor fault. */
  readonly loading?: boolean
  readonly retry: () => void
  /** What is asked for, in the words of the page: its owner may be away while the rest works. */
  readonly part?: string
  /** What else of the answer may be missing, in the words of the page. */
  readonly rest?: string
  readonly children: ReactNode
}

/** The states of a part that asks: still loading, its owner away, failed, answered in part, answered. */
export function Answer({ error, there, loading, retry, part, rest, children, ...skeleton }: AnswerProps) {
  const t = useT()
  const fault = error ? faultOf(error) : null
  if (there) {
    return (
      <>
        {fault && rest && <PartialOutage missing={rest} onRetry={retry} />}
        {children}
      </>
    )
  }
  if (loading ?? !fault) return <LoadingSkeleton {...skeleton} />
  if (!fault) return children
  const number = fault.correlationId ? { correlationId: fault.correlationId } : {}
  if (part && fault.kind === 'unavailable') return <PartialOutage missing={part} onRetry={retry} {...number} />
  return (
    <ErrorCard title={t('answer.failed')} onRetry={retry} {...number}>
      <p>{fault.kind === 'offline' ? t('answer.offline') : (fault.message ?? t('answer.again'))}</p>
    </ErrorCard>
  )
}
