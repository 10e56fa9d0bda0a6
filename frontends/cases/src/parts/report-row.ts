import { byUrgency, type ClockShape, type WorkItem } from '@vatsalya/ui'
import type { ReportRowFragment } from '../generated/graphql.js'
import { useT } from '../messages/index.js'
import { useClockText } from './use-clock-text.js'

/** The running clock of a case that ends first; null where none runs. */
export function firstClock<C extends ClockShape>(clocks: readonly C[]): C | null {
  return clocks.filter(({ state }) => state !== 'STOPPED').sort(byUrgency)[0] ?? null
}

/** A report as a row of work: child, what is due, its clock, the station. */
export function useReportRow(ownOfficeId: string | null | undefined) {
  const t = useT()
  const told = useClockText()
  return (report: ReportRowFragment): WorkItem => {
    const { child, station } = report
    const first = firstClock(report.clocks)
    const clock = first && told(first)
    return {
      id: report.id,
      href: `/reports/${report.id}`,
      child: {
        sex: child.sex,
        ageYears: child.ageYears,
        name: child.identity?.name ?? null,
        withheld: child.identityWithheld !== null,
      },
      due: clock?.label ?? t(`stage.${report.stage}`),
      detail: `${report.reportNumber} · ${t(`stage.${report.stage}`)}`,
      clock,
      owner: station?.id === ownOfficeId ? t('you') : (station?.name ?? report.district.name),
    }
  }
}
