import { Card, Facts, formatDate, formatNumber, useLanguage } from '@vatsalya/ui'
import type { TrainingReplyQuery } from '../../generated/graphql.js'
import { useT } from '../../messages/index.js'

interface ProgrammesConductedProps {
  readonly counts: TrainingReplyQuery['programmesConducted']
}

/** Programmes that NIPCCD conducted, by financial year; an unfinished year says until which day it was counted. */
export function ProgrammesConducted({ counts }: ProgrammesConductedProps) {
  const t = useT()
  const { language } = useLanguage()
  const source = counts[0]?.source
  return (
    <Card title={t('conducted.title')}>
      {counts.length === 0 ? (
        <p>{t('figures.none')}</p>
      ) : (
        <Facts
          facts={counts.map(({ financialYear, programmes, asOn }) => ({
            term: financialYear,
            value: asOn
              ? t('conducted.until', { count: formatNumber(programmes, language), day: formatDate(asOn, language) })
              : t('conducted.count', { count: formatNumber(programmes, language) }),
          }))}
        />
      )}
      {source && <p className="v-small">{t('source', { source })}</p>}
    </Card>
  )
}
