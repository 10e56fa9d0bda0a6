import { ClockBar } from './clock-bar.js'
import type { ClockShape } from './reading.js'
import { useReading } from './use-reading.js'

export interface ClockProps {
  readonly clock: ClockShape
  /** Milliseconds since 1970 at which to read it; else it runs with the server's clock. */
  readonly asOf?: number
}

/** Statutory time in a row: 96 by 16 pixels, with its words beside it. */
export function Clock({ clock, asOf }: ClockProps) {
  const { reading, words, page } = useReading(clock, asOf)
  return (
    <span className="v-clock" data-face={reading.face} role="img" aria-label={words.name}>
      <ClockBar reading={reading} direction={page.direction} />
      <span className="v-clock-words">
        <span className="v-clock-main">{words.main}</span>
        {words.note && <span className="v-clock-note">{words.note}</span>}
      </span>
    </span>
  )
}
