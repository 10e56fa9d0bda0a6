import type { WorkItem } from '@vatsalya/ui'
import type { CasesDueQuery, DueChildFragment } from '../../generated/graphql.js'
import { useClockText } from '../../parts/use-clock-text.js'
import { useT } from '../search/messages/index.js'

type Due = CasesDueQuery['dueClocks']['edges'][number]['node']

const person = ({ sex, ageYears, identity, identityWithheld }: DueChildFragment) => ({
  sex,
  ageYears,
  name: identity?.name ?? null,
  withheld: identityWithheld !== null,
})

/** A running limit as a row of work: whom it is about, what is due, by which rule, who must act. */
export function useDueRow(): (due: Due) => WorkItem {
  const t = useT()
  const told = useClockText()
  return ({ id, clock: plain, office, district, report, foundRecord, sighting }) => {
    const clock = told(plain)
    const row = { id, due: clock.label, clock, owner: office ? (office.name ?? district.name) : t('due.desk') }
    const ruled = (number: string) => `${number} · ${clock.source}`
    if (report) {
      return { ...row, href: `/reports/${report.id}`, child: person(report.child), detail: ruled(report.reportNumber) }
    }
    if (foundRecord) {
      const { id: recordId, child, recordNumber } = foundRecord
      return { ...row, href: `/found/${recordId}`, child: person(child), detail: ruled(recordNumber) }
    }
    return {
      ...row,
      href: `/sightings/${sighting?.id ?? ''}`,
      child: t('due.sighting', { place: sighting?.place ?? district.name }),
      detail: clock.source,
    }
  }
}
