import { Card, formatDateTime, useLanguage } from '@vatsalya/ui'
import { useT } from '../../messages/index.js'
import styles from './status.module.css'

const STAGES = ['RECEIVED', 'BEING_CHECKED', 'WITH_A_UNIT', 'CLOSED'] as const

/** The graph tells an outcome as one of these sentences; here each has its translations. */
const OUTCOMES = {
  'A unit met the child and saw to it that it is looked after.': 'outcome.met',
  'Your report helped in a search that was already going on.': 'outcome.helped',
  'A unit went to the place and did not find the child.': 'outcome.notFound',
  'The report was checked; no child needed protection.': 'outcome.noConcern',
  'Somebody else had told of the same; both reports were checked together.': 'outcome.duplicate',
  'The report could not be followed up.': 'outcome.notFollowed',
} as const

export interface StagesProps {
  readonly status: {
    readonly reference: string
    readonly stage: (typeof STAGES)[number]
    readonly updatedAt: string
    readonly outcome: string | null
  }
}

/** The way of a report: what is behind it, where it stands, what comes. */
export function Stages({ status }: StagesProps) {
  const t = useT()
  const { language } = useLanguage()
  const reached = STAGES.indexOf(status.stage)
  const outcome = Object.entries(OUTCOMES).find(([sentence]) => sentence === status.outcome)?.[1]
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
        {status.outcome && <p className={styles.outcome}>{outcome ? t(outcome) : status.outcome}</p>}
      </Card>
    </section>
  )
}
