import { type ReactNode, useEffect, useState } from 'react'
import { Button } from '../action/button.js'
import { useUiText } from '../messages/index.js'
import { formatTime, type Moment } from '../runtime/format.js'
import { useLanguage } from '../runtime/use-language.js'
import { Notice } from './notice.js'

export interface EmptyStateProps {
  /** "No lead is waiting." */
  readonly children: ReactNode
  /** When it was last looked: "Last check 21:38." */
  readonly checkedAt?: Moment
  /** For a first use: what to do. */
  readonly act?: ReactNode
}

/** Nothing here, said as a fact with the time at which it held. */
export function EmptyState({ children, checkedAt, act }: EmptyStateProps) {
  const t = useUiText()
  const { language } = useLanguage()
  return (
    <div className="v-empty">
      <p>
        {children}
        {checkedAt !== undefined && ` ${t('state.checked', { time: formatTime(checkedAt, language) })}`}
      </p>
      {act}
    </div>
  )
}

const PATIENCE = 300

export interface LoadingSkeletonProps {
  /** The real shape: rows of a list, lines of a record, tiles of posters, a chart. */
  readonly shape?: 'rows' | 'lines' | 'tiles' | 'chart'
  readonly count?: number
}

/** The shape of what is coming, after 300 ms: what arrives sooner needs no skeleton. */
export function LoadingSkeleton({ shape = 'rows', count = 6 }: LoadingSkeletonProps) {
  const t = useUiText()
  const [shown, setShown] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setShown(true), PATIENCE)
    return () => clearTimeout(timer)
  }, [])
  return (
    <div role="status" className="v-skeleton" data-shape={shape} data-shown={shown ? '' : undefined}>
      <span className="v-hidden">{shown && t('state.loading')}</span>
      {shown &&
        Array.from({ length: shape === 'chart' ? 1 : count }, (_, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: bones are alike.
          <span key={index} className="v-bone" aria-hidden="true" />
        ))}
    </div>
  )
}

export interface PartialOutageProps {
  /** What is missing, in the words of the page: "Orders of the committee". */
  readonly missing: string
  readonly onRetry?: () => void
  readonly correlationId?: string
}

/** A part of the graph did not answer: said in the place of the part, while the rest of the page stands. */
export function PartialOutage({ missing, onRetry, correlationId }: PartialOutageProps) {
  const t = useUiText()
  return (
    <Notice title={t('state.missing', { part: missing })} act={onRetry && <Retry onRetry={onRetry} />}>
      <p>{t('state.restStands')}</p>
      <CorrelationId id={correlationId} />
    </Notice>
  )
}

export interface ErrorCardProps {
  readonly title?: ReactNode
  readonly children?: ReactNode
  readonly onRetry?: () => void
  readonly correlationId?: string | undefined
}

/** Something went wrong: what to do, and the number to tell the helpdesk. */
export function ErrorCard({ title, children, onRetry, correlationId }: ErrorCardProps) {
  const t = useUiText()
  return (
    <Notice kind="attention" live title={title ?? t('state.error')} act={onRetry && <Retry onRetry={onRetry} />}>
      {children ?? <p>{t('state.errorHelp')}</p>}
      <CorrelationId id={correlationId} />
    </Notice>
  )
}

function Retry({ onRetry }: { readonly onRetry: () => void }) {
  const t = useUiText()
  return (
    <Button size="small" onPress={onRetry}>
      {t('action.retry')}
    </Button>
  )
}

function CorrelationId({ id }: { readonly id: string | undefined }) {
  const t = useUiText()
  if (!id) return null
  return (
    <p className="v-small">
      {t('state.correlation')} <code dir="ltr">{id}</code>
    </p>
  )
}

export interface ConflictNoticeProps {
  /** Who changed it meanwhile; null when the graph does not say. */
  readonly by?: string | null
  readonly at?: Moment
  /** The fields that differ: what the other wrote, and what stands in this form. */
  readonly changes?: readonly { readonly field: string; readonly theirs: string; readonly mine: string }[]
  readonly onTakeTheirs: () => void
  readonly onKeepMine: () => void
}

/** Two officers changed the same thing: the second sees the other's change and decides; nothing is lost. */
export function ConflictNotice({ by, at, changes = [], onTakeTheirs, onKeepMine }: ConflictNoticeProps) {
  const t = useUiText()
  const { language } = useLanguage()
  const time = at === undefined ? '' : formatTime(at, language)
  return (
    <Notice
      kind="attention"
      live
      title={by && time ? t('conflict.by', { by, time }) : t('conflict.title')}
      act={
        <>
          <Button size="small" onPress={onTakeTheirs}>
            {t('conflict.theirs')}
          </Button>
          <Button size="small" onPress={onKeepMine}>
            {t('conflict.mine')}
          </Button>
        </>
      }
    >
      {changes.length > 0 && (
        <table className="v-table v-conflict">
          <thead>
            <tr>
              <th scope="col" className="v-th">
                {t('conflict.field')}
              </th>
              <th scope="col" className="v-th">
                {t('conflict.theirsColumn')}
              </th>
              <th scope="col" className="v-th">
                {t('conflict.mineColumn')}
              </th>
            </tr>
          </thead>
          <tbody>
            {changes.map(({ field, theirs, mine }) => (
              <tr key={field}>
                <th scope="row" className="v-td">
                  {field}
                </th>
                <td className="v-td">{theirs}</td>
                <td className="v-td">{mine}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Notice>
  )
}
