import { formatDateTime, useLanguage, type WorkItem } from '@vatsalya/ui'
import type { FoundRowFragment } from '../../generated/graphql.js'
import { firstClock } from '../../parts/report-row.js'
import { useClockText } from '../../parts/use-clock-text.js'
import { useT } from '../messages/index.js'

export const FOUND_BY = ['POLICE', 'RAILWAYS', 'HELPLINE_1098', 'HOME', 'SOCIAL_WORKER', 'CITIZEN', 'SELF'] as const

/** A found child as a row of work: what is due, or how the 24 hours ended. */
export function useFoundRow() {
  const t = useT()
  const { language } = useLanguage()
  const told = useClockText()
  return (record: FoundRowFragment): WorkItem => {
    const { child } = record
    const first = firstClock(record.clocks) ?? record.clocks[0]
    return {
      id: record.id,
      href: `/found/${record.id}`,
      child: {
        sex: child.sex,
        ageYears: child.ageYears,
        name: child.identity?.name ?? null,
        withheld: child.identityWithheld !== null,
      },
      due: t(`foundStage.${record.stage}`),
      detail: `${record.recordNumber} · ${t(`foundBy.${record.foundBy}`)} · ${formatDateTime(record.foundAt, language)}`,
      clock: first ? told(first) : null,
      owner: record.office?.name ?? record.district.name,
    }
  }
}
