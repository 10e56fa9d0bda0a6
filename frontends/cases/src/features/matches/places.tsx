import { formatDate, useLanguage } from '@vatsalya/ui'
import { STATE_TILES } from '@vatsalya/ui/charts'
import styles from './matches.module.css'
import { useT } from './messages/index.js'
import type { Pair } from './pair.page.js'

const TILE = 24
const COLUMNS = 7
const ROWS = 8

/** Where the child is missed and where it was found, on the tiles of the States (west stays west), and the time between. */
export function Places({ pair }: { readonly pair: Pair }) {
  const t = useT()
  const { language } = useLanguage()
  const { missing, found, daysBetween } = pair
  const summary = t('match.placesSummary', {
    missing: `${missing.district.name}, ${missing.state.name}`,
    found: `${found.district.name}, ${found.state.name}`,
    days: daysBetween,
  })
  const from = centreOf(missing.state.code)
  const to = centreOf(found.state.code)
  return (
    <figure className={styles.places}>
      <svg viewBox={`0 0 ${COLUMNS * TILE} ${ROWS * TILE}`} role="img" aria-label={summary} className={styles.map}>
        {Object.entries(STATE_TILES).map(([code, [column, row]]) => (
          <rect
            key={code}
            x={column * TILE + 1}
            y={row * TILE + 1}
            width={TILE - 2}
            height={TILE - 2}
            className={styles.tile}
            data-end={code === missing.state.code || code === found.state.code || undefined}
          />
        ))}
        <line x1={from.x} y1={from.y} x2={to.x} y2={to.y} className={styles.way} />
        <circle cx={from.x} cy={from.y} r={4} className={styles.start} />
        <circle cx={to.x} cy={to.y} r={4} className={styles.end} />
      </svg>
      <figcaption>
        <p>{summary}</p>
        <p className="v-small">
          {formatDate(missing.date, language)} – {formatDate(found.date, language)}
        </p>
      </figcaption>
    </figure>
  )
}

function centreOf(code: string): { x: number; y: number } {
  const [column, row] = STATE_TILES[code] ?? [0, 0]
  return { x: (column + 0.5) * TILE, y: (row + 0.5) * TILE }
}
