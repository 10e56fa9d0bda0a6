import { Answer } from '@vatsalya/mfe-kit'
import { Button, EmptyState, Facts, formatDateTime, Notice } from '@vatsalya/ui'
import { csvText, saveAs } from '@vatsalya/ui/charts'
import { FigureTableView } from '@vatsalya/ui/table'
import { useT } from '../messages/later/index.js'
import type { Places } from '../shared/use-places.js'
import { Drawing } from './drawing.js'
import styles from './result.module.css'
import type { Spec } from './spec.js'
import { linesOf, toldTable } from './table.js'
import type { useFigures } from './use-figures.js'
import { sentenceOf, type Words } from './words.js'

interface ResultProps {
  readonly spec: Spec
  readonly name: string
  readonly figures: ReturnType<typeof useFigures>
  readonly words: Words
  readonly places: Places
}

/** The figures as chart or table, what is withheld and why, and under them what each figure means. */
export function Result({ spec, name, figures, words, places }: ResultProps) {
  const { language } = words
  const t = useT()
  const { days, table, error, retry } = figures
  if (spec.measures.length === 0) return <EmptyState>{t('result.noMeasure')}</EmptyState>
  if (!days) return <EmptyState>{t('result.noDays')}</EmptyState>
  const asked = t(`domain.${spec.domain}`)
  // Names of places come before the rows that they name.
  if (!table || places.states.length === 0)
    return (
      <Answer error={error} there={false} part={asked} shape="chart" retry={retry}>
        {null}
      </Answer>
    )

  const told = toldTable(table, spec.domain, words)
  const title = [sentenceOf(words, spec), ...(spec.period.kind === 'FIXED' ? [] : [words.days(days)])].join(' · ')
  const asTable = <FigureTableView label={title} table={told} nameOf={words.keyName} />
  const download = () =>
    saveAs(
      `${spec.domain.toLowerCase()}-${days.from}-${days.to}.csv`,
      'text/csv',
      csvText(
        linesOf(told, words, [
          [name],
          [title],
          [t(`source.${spec.domain}`), t('result.asOf', { moment: formatDateTime(table.asOf, language) })],
          [],
        ]),
      ),
    )
  return (
    <div className={styles.result}>
      {table.rows.length === 0 ? (
        <EmptyState>{t('result.none')}</EmptyState>
      ) : spec.presentation === 'CHART' ? (
        <Drawing
          spec={spec}
          table={told}
          title={title}
          words={words}
          places={places}
          otherwise={
            <>
              <Notice>{t('result.tooManyParts')}</Notice>
              {asTable}
            </>
          }
        />
      ) : (
        <>
          <p className={styles.title}>{title}</p>
          <div className={styles.table}>{asTable}</div>
        </>
      )}
      {table.suppressedCells > 0 && (
        <p className={styles.withheld}>{t('result.withheld', { count: table.suppressedCells })}</p>
      )}
      <details className={styles.meaning} open>
        <summary>{t('result.meaning')}</summary>
        <Facts
          facts={[
            ...spec.measures.map((measure) => ({
              term: words.measure(spec.domain, measure),
              value: words.definition(spec.domain, measure),
            })),
            { term: t('result.source'), value: t(`source.${spec.domain}`) },
            { term: t('result.counted'), value: formatDateTime(table.asOf, language) },
          ]}
        />
      </details>
      <div className={styles.acts}>
        <Button size="small" onPress={download}>
          {t('result.csv')}
        </Button>
      </div>
    </div>
  )
}
