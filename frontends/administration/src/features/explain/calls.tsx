import { formatNumber, useLanguage } from '@vatsalya/ui'
import type { CSSProperties } from 'react'
import { useT } from '../../messages/index.js'
import styles from './explain.module.css'
import type { Explanation } from './explanation.js'

/** The plan and the calls on one line of time: what ran beside what, and what the answer waited for. */
export function Calls({ explanation: { planMs, calls } }: { readonly explanation: Explanation }) {
  const t = useT()
  const { language } = useLanguage()
  const rows = [
    { name: t('explain.planned'), from: 0, to: planMs, failure: undefined },
    ...calls.map(({ subgraph, ...call }) => ({ name: subgraph, ...call })),
  ]
  const end = Math.max(1, ...rows.map(({ to }) => to))
  return (
    <ol className={styles.calls}>
      {rows.map(({ name, from, to, failure }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: calls have no name of their own and never change their order.
        <li key={index} className={styles.call}>
          <span>{failure ? `${name} (${failure})` : name}</span>
          <span className={styles.track} aria-hidden="true">
            <span className={styles.bar} style={spanOf(from / end, to / end)} data-failed={failure ? '' : undefined} />
          </span>
          <span className={styles.time}>
            {t('explain.took', { ms: formatNumber(to - from, language, { maximumFractionDigits: 1 }) })}
          </span>
        </li>
      ))}
    </ol>
  )
}

function spanOf(from: number, to: number): CSSProperties {
  return { insetInlineStart: `${from * 100}%`, inlineSize: `${Math.max(0.005, to - from) * 100}%` }
}
