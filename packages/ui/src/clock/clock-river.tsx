import { useMemo } from 'react'
import { useUiText } from '../messages/index.js'
import { formatDay } from '../runtime/format.js'
import { useLanguage } from '../runtime/use-language.js'
import { useNow } from '../runtime/use-now.js'
import type { ClockShape } from './reading.js'
import { brickUnit, type RiverColumn, type RiverKey, riverColumns } from './river.js'

export interface ClockRiverProps {
  /** Null while they are not known: the river stands without bricks, and nothing moves when they come. */
  readonly clocks: readonly Pick<ClockShape, 'dueAt' | 'state'>[] | null
  /** The column by which the list below is filtered; null shows all. */
  readonly selected?: RiverKey | null
  /** Called with the column, or with null when it is chosen again. */
  readonly onSelect?: (key: RiverKey | null) => void
  readonly asOf?: number
  readonly title?: string
}

const DAYS = 14
const noon = (key: RiverKey) => `${key}T12:00:00+05:30`

/** What passed, what is due today and in the next 14 days (5 on a phone), as bricks that can be counted. */
export function ClockRiver({ clocks, selected = null, onSelect, asOf, title }: ClockRiverProps) {
  const t = useUiText()
  const { language } = useLanguage()
  const ticking = useNow()
  const now = asOf ?? ticking
  const columns = useMemo(() => riverColumns(clocks ?? [], now, DAYS), [clocks, now])
  const unit = brickUnit(columns)

  function nameOf({ key, kind, count }: RiverColumn): string {
    if (kind === 'passed') return t('river.passedName', { count })
    if (kind === 'today') return t('river.todayName', { count })
    return t('river.dayName', { day: formatDay(noon(key), language), count })
  }
  function labelOf({ key, kind }: RiverColumn): string {
    return kind === 'passed' ? t('river.passed') : kind === 'today' ? t('river.today') : String(Number(key.slice(8)))
  }
  return (
    <section className="v-river" aria-busy={clocks === null} aria-label={title ?? t('river.title', { days: DAYS })}>
      <h2 className="v-river-title">{title ?? t('river.title', { days: DAYS })}</h2>
      <div className="v-river-columns">
        {columns.map((column) => (
          <button
            key={column.key}
            type="button"
            className="v-river-column"
            data-kind={column.kind}
            aria-pressed={selected === column.key}
            aria-label={clocks ? nameOf(column) : undefined}
            disabled={column.count === 0 && selected !== column.key}
            onClick={() => onSelect?.(selected === column.key ? null : column.key)}
          >
            <span className="v-river-stack" data-kind={column.kind}>
              <Bricks count={Math.ceil(column.count / unit)} stacks={column.kind === 'passed' ? 3 : 1} />
            </span>
            <span className="v-river-label">{labelOf(column)}</span>
          </button>
        ))}
      </div>
      {unit > 1 && <p className="v-river-unit">{t('river.unit', { unit })}</p>}
    </section>
  )
}

/** Bricks laid from the ground up, row by row. */
function Bricks({ count, stacks }: { readonly count: number; readonly stacks: number }) {
  const rows = Math.ceil(count / stacks)
  return Array.from({ length: count }, (_, index) => (
    <span
      // biome-ignore lint/suspicious/noArrayIndexKey: bricks are alike.
      key={index}
      className="v-river-brick"
      style={{ gridColumn: (index % stacks) + 1, gridRow: rows - Math.floor(index / stacks) }}
    />
  ))
}
