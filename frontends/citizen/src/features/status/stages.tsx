import { Card, formatDateTime, useLanguage } from '@vatsalya/ui'
import { useT } from '../../messages/index.js'
import { OUTCOMES, STAGES } from './outcomes.js'
import styles from './status.module.css'

export interface StagesProps {
  readonly status: {
    readonly reference: string
    readonly stage: (typeof STAGES)[number]
    readonly updatedAt: string
    readonly outcome: keyof typeof OUTCOMES | null
  }
}

/** The way of a report: what is behind it, where it stands, what comes. */
export function Stages({ status }: StagesProps) {
  const t = useT()
  const { language } = useLanguage()
  const reached = STAGES.indexOf(status.stage)
  return (
    <section role="status">
      <Card title={<bdi dir="ltr">{status.reference}</bdi>}>
        <ol className={styles.stages}>
          {STAGES.map((stage, index) => (
            <li
              key={stage}
              className={styles.stage}
              data-reached={index <= reached ? '' : undefined}
              aria-current={index === reached ? 'step' : undefined}
            >
              <span className={styles.mark} aria-hidden="true" />
              <span>
                {t(`stage.${stage}`)}
                {index === reached && (
                  <span className={styles.since}>
                    {t('status.since', { time: formatDateTime(status.updatedAt, language) })}
                  </span>
                )}
              </span>
            </li>
          ))}
        </ol>
        {status.outcome && <p className={styles.outcome}>{t(OUTCOMES[status.outcome])}</p>}
      </Card>
    </section>
  )
}
