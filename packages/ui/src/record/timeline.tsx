import type { ReactNode } from 'react'
import { useUiText } from '../messages/index.js'
import { formatDate, formatDateTime } from '../runtime/format.js'
import { useLanguage } from '../runtime/use-language.js'

export interface TimelineEntry {
  readonly id: string
  /** RFC 3339; a day alone ("2026-11-24") where nobody knows the time. */
  readonly at: string
  /** What happened: "FIR registered". */
  readonly title: ReactNode
  /** Who did it, by post. */
  readonly actor?: ReactNode
  /** The domain or office in which it happened. */
  readonly owner?: ReactNode
  readonly detail?: ReactNode
  /** Order, document, photo: links. */
  readonly documents?: readonly { readonly label: string; readonly href: string }[]
}

export interface TimelineProps {
  readonly label?: string
  readonly entries: readonly TimelineEntry[]
  /** Parts of the graph that did not answer, said in their place: on top, because nobody knows how new they are. */
  readonly missing?: ReactNode
}

/** All that happened to one child, over all owners, newest first. */
export function Timeline({ label, entries, missing }: TimelineProps) {
  const t = useUiText()
  const { language } = useLanguage()
  const newest = [...entries].sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
  return (
    <div className="v-timeline-box">
      {missing}
      <ol className="v-timeline" aria-label={label ?? t('timeline.title')}>
        {newest.map(({ id, at, title, actor, owner, detail, documents = [] }) => (
          <li key={id} className="v-timeline-entry">
            <time className="v-timeline-at" dateTime={at}>
              {at.includes('T') ? formatDateTime(at, language) : formatDate(at, language)}
            </time>
            <div className="v-timeline-body">
              <p className="v-timeline-title">{title}</p>
              {(actor || owner) && (
                <p className="v-small">
                  <bdi>{actor}</bdi>
                  {actor && owner && ' · '}
                  <bdi>{owner}</bdi>
                </p>
              )}
              {typeof detail === 'string' ? (
                <p>
                  <bdi>{detail}</bdi>
                </p>
              ) : (
                detail
              )}
              {documents.length > 0 && (
                <ul className="v-timeline-documents">
                  {documents.map(({ label: name, href }) => (
                    <li key={href}>
                      <a href={href}>{name}</a>
                    </li>
                  ))}
                </ul>
              )}
            </div>
          </li>
        ))}
      </ol>
    </div>
  )
}
