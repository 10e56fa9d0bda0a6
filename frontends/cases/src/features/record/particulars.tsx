import { Card, Facts, formatDate, formatDateTime, useLanguage } from '@vatsalya/ui'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useCan } from '../../parts/use-can.js'
import { Words } from '../../parts/words.js'
import { useT } from '../messages/index.js'
import type { Report } from './record.types.js'

/** What the report tells: where and when, in what clothes, who said so, and the FIR. */
export function Particulars({ report }: { readonly report: Report }) {
  const t = useT()
  const { language } = useLanguage()
  const mayWrite = useCan('missing:write')
  const { particulars, fir, station } = report
  const facts: { term: string; value: ReactNode }[] = [
    { term: t('part.missingSince'), value: formatDate(report.missingSince, language) },
    { term: t('part.district'), value: report.lastSeenDistrict.name },
  ]
  const tell = (term: string, value: ReactNode) => {
    if (value) facts.push({ term, value })
  }
  if (particulars) {
    const { informant } = particulars
    tell(t('part.place'), particulars.lastSeenPlace)
    tell(t('part.wearing'), particulars.wearing)
    tell(t('part.circumstances'), particulars.circumstances && <Words>{particulars.circumstances}</Words>)
    tell(t('part.informant'), [informant?.name, informant?.relation, informant?.phone].filter(Boolean).join(' · '))
  }
  tell(t('part.source'), t(`source.${report.source}`))
  tell(t('part.station'), [station?.name, station?.phone].filter(Boolean).join(' · '))
  tell(
    t('part.fir'),
    fir ? `${fir.number} · ${formatDateTime(fir.registeredAt, language)} · ${fir.sections}` : t('part.noFir'),
  )
  return (
    <Card title={t('part.title')}>
      <Facts facts={facts} />
      {mayWrite && particulars && <Link to={`/reports/${report.id}/correct`}>{t('correct.act')}</Link>}
      {!particulars && <p className="v-small">{t('part.withheld')}</p>}
    </Card>
  )
}
