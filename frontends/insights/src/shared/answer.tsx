import { faultOf } from '@vatsalya/graph-client'
import { ErrorCard, LoadingSkeleton, PartialOutage } from '@vatsalya/ui'
import type { ReactNode } from 'react'

interface AnswerProps {
  readonly error: unknown
  /** Whether the part that is asked for has come. */
  readonly there: boolean
  /** What is asked for, in the words of the page. */
  readonly part: string
  readonly shape?: 'rows' | 'chart' | 'tiles'
  readonly retry: () => void
  readonly children: ReactNode
}

/** The states of a part of a page: there, still loading, its owner does not answer, refused. */
export function Answer({ error, there, part, shape = 'rows', retry, children }: AnswerProps) {
  if (there) return children
  if (!error) return <LoadingSkeleton shape={shape} count={4} />
  const fault = faultOf(error)
  const number = fault.correlationId ? { correlationId: fault.correlationId } : {}
  if (fault.kind === 'unavailable') return <PartialOutage missing={part} onRetry={retry} {...number} />
  return (
    <ErrorCard onRetry={retry} {...number}>
      {fault.message && <p>{fault.message}</p>}
    </ErrorCard>
  )
}
