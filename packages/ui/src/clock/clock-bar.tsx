import { useId } from 'react'
import type { Direction } from '../runtime/language.js'
import { barShapes } from './geometry.js'
import type { ClockReading } from './reading.js'

interface ClockBarProps {
  readonly reading: ClockReading
  readonly direction: Direction
  /** Pauses that are over, as shares of the lawful time. */
  readonly pauses?: readonly { readonly from: number; readonly to: number }[]
}

const percent = (value: number) => `${value}%`

/** The drawing of a clock: the bar is the lawful time, the filled part is used, the upright post is the limit. */
export function ClockBar({ reading, direction, pauses = [] }: ClockBarProps) {
  const hatchId = useId()
  const shapes = barShapes(reading, direction)
  const beyond = direction === 'rtl' ? 'scale(-1 1)' : undefined
  const hatched = shapes.hatch !== null || pauses.length > 0
  return (
    <svg className="v-clock-bar" data-face={reading.face} aria-hidden="true" focusable="false">
      {hatched && (
        <pattern id={hatchId} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="v-clock-hatch-ground" width="5" height="5" />
          <rect className="v-clock-hatch-line" width="2.5" height="5" />
        </pattern>
      )}
      <rect className="v-clock-track" x="0" y="4.5" width="100%" height="7" />
      <rect className="v-clock-fill" x={percent(shapes.fill.x)} y="4" width={percent(shapes.fill.width)} height="8" />
      {shapes.hatch && (
        <rect
          x={percent(shapes.hatch.x)}
          y="4"
          width={percent(shapes.hatch.width)}
          height="8"
          fill={`url(#${hatchId})`}
        />
      )}
      {pauses.map(({ from, to }) => (
        <rect
          key={from}
          x={percent(100 * (direction === 'rtl' ? 1 - to : from))}
          y="4"
          width={percent(100 * (to - from))}
          height="8"
          fill={`url(#${hatchId})`}
        />
      ))}
      {shapes.firstLimit !== null && (
        <line
          className="v-clock-first"
          x1={percent(shapes.firstLimit)}
          x2={percent(shapes.firstLimit)}
          y1="1"
          y2="15"
        />
      )}
      <svg x={percent(shapes.post)} overflow="visible" aria-hidden="true" focusable="false">
        <rect className="v-clock-post" x="-1" y="0" width="2" height="16" />
        {shapes.overrun > 0 && <path className="v-clock-beyond" d={arrow(shapes.overrun)} transform={beyond} />}
      </svg>
      {shapes.tick !== null && (
        <svg x={percent(shapes.tick)} overflow="visible" aria-hidden="true" focusable="false">
          <path className="v-clock-tick-ground" d={TICK} />
          <path className="v-clock-tick" d={TICK} />
        </svg>
      )}
    </svg>
  )
}

const TICK = 'M-4.5 8.5 l3 3 l6.5 -7'

/** An arrow from just beyond the post, `length` pixels long. */
function arrow(length: number): string {
  const tip = length + 1
  const neck = tip - 5
  return `M2.5 4 H${neck} L${tip} 8 L${neck} 12 H2.5 Z`
}
