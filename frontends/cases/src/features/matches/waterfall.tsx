import { formatNumber, useLanguage } from '@vatsalya/ui'
import type { ReactNode } from 'react'
import { ofHundred } from '../../parts/of-hundred.js'
import styles from './matches.module.css'
import { useT } from './messages/index.js'
import type { Pair } from './pair.page.js'
import { type Scale, type Step, scaleOf, stepsFrom, timesOf } from './waterfall.rules.js'

/** A weight that changes nothing that a person would notice. */
const NOTHING = 0.15

/** From the prior to the probability: one bar for each fact, with one plain sentence; grey for what is not known. */
export function Waterfall({ pair }: { readonly pair: Pair }) {
  const t = useT()
  const { priorBits, bars, competitionBits } = pair.explanation
  // Known facts first, those that tell most before the others: what is not known stands at the end, grey.
  const told = bars
    .filter(({ reading }) => reading !== 'NOT_KNOWN')
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  const silent = bars.filter(({ reading }) => reading === 'NOT_KNOWN')
  const steps = stepsFrom(priorBits, [...told.map(({ weight }) => weight), competitionBits])
  const prior: Step = { from: 0, to: priorBits }
  const scale = scaleOf([prior, ...steps])
  const last = steps.at(-1)
  return (
    <ol className={styles.waterfall} aria-label={t('match.why')}>
      <Bar step={prior} scale={scale} kind="prior" text={t('match.prior')} />
      {told.map(({ field, reading, weight }, at) => (
        <Bar
          key={field}
          step={steps[at]}
          scale={scale}
          kind={weight >= 0 ? 'for' : 'against'}
          text={t(`match.bar.${field}`, { reading, days: pair.daysBetween })}
          weight={<Weight weight={weight} />}
        />
      ))}
      {competitionBits < -NOTHING && (
        <Bar
          step={last}
          scale={scale}
          kind="against"
          text={t('match.competition')}
          weight={<Weight weight={competitionBits} />}
        />
      )}
      {silent.map(({ field }) => (
        <Bar
          key={field}
          scale={scale}
          kind="silent"
          text={t(`match.bar.${field}`, { reading: 'NOT_KNOWN', days: 0 })}
        />
      ))}
      <Bar
        step={{ from: 0, to: last?.to ?? 0 }}
        scale={scale}
        kind="total"
        text={<strong>{t('match.total', { n: ofHundred(pair.probability) })}</strong>}
      />
    </ol>
  )
}

interface BarProps {
  readonly step?: Step | undefined
  readonly scale: Scale
  readonly kind: 'prior' | 'for' | 'against' | 'silent' | 'total'
  readonly text: ReactNode
  readonly weight?: ReactNode
}

function Bar({ step, scale, kind, text, weight }: BarProps) {
  const from = step ? scale.at(Math.min(step.from, step.to)) : scale.zero
  const width = step ? Math.abs(scale.at(step.to) - scale.at(step.from)) : 0
  return (
    <li className={styles.bar} data-kind={kind}>
      <p className={styles.sentence}>
        {text}
        {weight}
      </p>
      <div className={styles.track} aria-hidden="true">
        <span className={styles.even} style={{ insetInlineStart: `${scale.zero * 100}%` }} />
        {step && (
          <span
            className={styles.fill}
            style={{ insetInlineStart: `${from * 100}%`, inlineSize: `${Math.max(0.6, width * 100)}%` }}
          />
        )}
      </div>
    </li>
  )
}

function Weight({ weight }: { readonly weight: number }) {
  const t = useT()
  const { language } = useLanguage()
  const n = formatNumber(timesOf(weight), language)
  const words =
    Math.abs(weight) < NOTHING
      ? t('match.noWeight')
      : weight > 0
        ? t('match.likelier', { n })
        : t('match.lessLikely', { n })
  return <span className={styles.weight}>{words}</span>
}
