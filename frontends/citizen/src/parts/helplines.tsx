import { useT } from '../messages/index.js'
import styles from './helplines.module.css'

const LINES = [
  { number: '112', text: 'help.112' },
  { number: '1098', text: 'help.1098' },
] as const

/** Emergency and child helpline: one touch away, whatever else the page does. */
export function Helplines() {
  const t = useT()
  return (
    <aside className={styles.bar} aria-label={t('help.title')}>
      <div className={styles.lines}>
        {LINES.map(({ number, text }) => (
          <a key={number} className={styles.line} href={`tel:${number}`}>
            <strong className={styles.number}>{number}</strong>
            <span>{t(text)}</span>
          </a>
        ))}
      </div>
    </aside>
  )
}
