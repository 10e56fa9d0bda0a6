import { type ReactNode, useId } from 'react'
import { Link } from 'react-aria-components/Link'
import { Clock } from '../clock/clock.js'
import type { ClockShape } from '../clock/reading.js'
import { useUiText } from '../messages/index.js'
import { type ChildLabelProps, useChildLabel } from '../record/child-label.js'
import { useRowKeys } from './use-row-keys.js'

export interface WorkItem {
  readonly id: string
  /** The page that the row opens. */
  readonly href: string
  /** Who it is about; a text of the page's own where nobody can tell it, or not yet. */
  readonly child: ChildLabelProps | string
  /** "Produce before the committee" */
  readonly due: ReactNode
  /** "s.31 JJ Act · 24 h" */
  readonly detail?: ReactNode
  readonly clock?: ClockShape | null
  /** "You", or who else must act. */
  readonly owner?: ReactNode
}

export interface WorkListProps {
  readonly title: ReactNode
  readonly items: readonly WorkItem[]
  /** "42 in all, as of 21:40" and the like, at the end of the title. */
  readonly count?: ReactNode
  readonly filters?: ReactNode
  /** What stands instead of rows: EmptyState, LoadingSkeleton, ErrorCard. */
  readonly instead?: ReactNode
  /** Stands under the rows: "Show more". */
  readonly more?: ReactNode
  /** Head of the second column, where it does not tell what is due. */
  readonly dueTitle?: string
  /** Head of the last column, where it does not tell who must act. */
  readonly ownerTitle?: string
  /** Milliseconds since 1970 at which to read the clocks; for print and tests. */
  readonly asOf?: number
}

/** Work to do: child, what is due, time, owner. The whole row opens; j and k walk, Enter opens. */
export function WorkList(props: WorkListProps) {
  const { title, items, count, filters, instead, more, dueTitle, ownerTitle, asOf } = props
  const t = useUiText()
  const label = useChildLabel()
  const titleId = useId()
  useRowKeys()
  const timed = items.some(({ clock }) => clock)
  return (
    <section className="v-work" aria-labelledby={titleId}>
      <div className="v-card-head">
        <h2 id={titleId}>{title}</h2>
        {count && <p className="v-small">{count}</p>}
      </div>
      {filters}
      {instead ?? (
        <table className="v-work-table" aria-labelledby={titleId}>
          <thead>
            <tr className="v-work-head">
              <th scope="col">{t('work.child')}</th>
              <th scope="col">{dueTitle ?? t('work.due')}</th>
              <th scope="col">
                <span className={timed ? undefined : 'v-hidden'}>{t('work.time')}</span>
              </th>
              <th scope="col">{ownerTitle ?? t('work.owner')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ id, href, child, due, detail, clock, owner }) => (
              <tr key={id} className="v-work-row">
                <td className="v-work-child">
                  <Link href={href} className="v-work-link" data-row-link="">
                    <bdi>{typeof child === 'string' ? child : label(child)}</bdi>
                  </Link>
                </td>
                <td className="v-work-due">
                  {due}
                  {detail && <span className="v-work-detail">{detail}</span>}
                </td>
                <td className="v-work-time">
                  {clock && <Clock clock={clock} {...(asOf === undefined ? {} : { asOf })} />}
                </td>
                <td className="v-work-owner">{owner}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {more}
    </section>
  )
}
