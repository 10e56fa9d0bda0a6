import { useUiText } from '../messages/index.js'
import { formatDateTime } from '../runtime/format.js'
import type { ClockProps } from './clock.js'
import { ClockBar } from './clock-bar.js'
import { useReading } from './use-reading.js'

/** A pause of a clock; `to` is null while it lasts. Moments are RFC 3339 text. */
export interface ClockPause {
  readonly from: string
  readonly to: string | null
  readonly reason: string
}

export interface ClockLineProps extends ClockProps {
  readonly pauses?: readonly ClockPause[]
}

/** Statutory time on a record: full width, with dates, section, owner, each pause and order. */
export function ClockLine({ clock, asOf, pauses = [] }: ClockLineProps) {
  const { reading, words, page } = useReading(clock, asOf)
  const t = useUiText()
  const date = (moment: string) => formatDateTime(moment, page.language)
  const started = Date.parse(clock.startedAt)
  const spans = pauses.flatMap(({ from, to }) =>
    to ? [{ from: (Date.parse(from) - started) / reading.total, to: (Date.parse(to) - started) / reading.total }] : [],
  )
  return (
    <section className="v-clock-line" data-face={reading.face}>
      <div className="v-clock-line-head">
        <h3 className="v-clock-line-label">{clock.label}</h3>
        <p className="v-clock-main">{words.main}</p>
      </div>
      <div role="img" aria-label={words.name}>
        <ClockBar reading={reading} direction={page.direction} pauses={spans} />
      </div>
      <div className="v-clock-line-dates">
        <span>
          {t('clock.started')} {date(clock.startedAt)}
        </span>
        {clock.stoppedAt && (
          <span>
            {t('clock.stoppedAt')} {date(clock.stoppedAt)}
          </span>
        )}
        <span>
          {t('clock.due')} <strong>{date(clock.dueAt)}</strong>
        </span>
      </div>
      <p className="v-clock-line-law">
        {clock.source}
        {clock.owner && ` · ${t('clock.owner', { owner: clock.owner })}`}
      </p>
      {words.note && clock.firstDueAt && (
        <p className="v-clock-line-law">
          {words.note} · {t('clock.firstDue')} {date(clock.firstDueAt)}
        </p>
      )}
      {pauses.map(({ from, to, reason }) => (
        <p className="v-clock-line-law" key={from}>
          {to
            ? t('clock.pause', { from: date(from), to: date(to), reason })
            : t('clock.pauseOpen', { from: date(from), reason })}
        </p>
      ))}
    </section>
  )
}
