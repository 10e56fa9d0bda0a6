import type { Holder } from '@vatsalya/clocks'
import type { UnitOfWork } from '@vatsalya/subgraph-kit'
import { say } from '../../messages/index.js'
import type { ReportRow } from '../missing/missing.repository.js'
import { UNTRACED } from '../missing/missing.rules.js'
import { expectVersion, refuseAct, refuseUnseen } from '../shared/changes.js'
import { parsed, refuseField, stateOf } from '../shared/input.js'
import { expectOffice, UNITS } from '../shared/offices.js'
import { ownPlace, type Repositories, repositoriesOf } from '../shared/unit.js'
import type { SightingRow } from '../sighting/sighting.repository.js'
import type { LeadRow } from './lead.repository.js'
import { leadClock } from './risk.rules.js'
import { assignLeadInput, closeLeadInput, openLeadInput } from './search.input.js'

/** Opens a lead with the unit that follows it; its limit is set by the risk of the search. */
export async function openLead(unit: UnitOfWork, raw: unknown) {
  const input = parsed(openLeadInput, raw)
  const repositories = repositoriesOf(unit)
  const [report] = await repositories.missing.byIds([input.reportId])
  if (!report) refuseUnseen('report')
  if (!UNTRACED.includes(report.stage)) refuseAct(say('searchEnded'))
  const { unitOfficeId, unitDistrictCode, sightingId, source, words } = input
  if (sightingId && !(await repositories.sightings.byIds([sightingId])).length) {
    refuseField('sightingId', say('unseenSighting'))
  }
  const holder =
    unitOfficeId && unitDistrictCode ? await holderOf(unit, unitOfficeId, unitDistrictCode) : ownPlace(unit)
  await addLead(unit, repositories, report, { holder, source, sightingId, words })
  return { __typename: 'OpenLeadOk' as const, reportId: report.id }
}

interface NewLead {
  readonly holder: Holder
  readonly source: LeadRow['source']
  readonly sightingId: string | null
  readonly words: string
}

/** Adds a lead to a report that was checked: row, words, clock, audit. */
export async function addLead(
  unit: UnitOfWork,
  { leads, clocks, search }: Repositories,
  report: ReportRow,
  { holder, source, sightingId, words }: NewLead,
): Promise<string> {
  const { now } = unit
  const leadId = await leads.add({ ...holder, reportId: report.id, source, sightingId, openedAt: now }, now)
  await leads.addWords({ leadId, childId: report.childId, stateCode: report.stateCode, words }, now)
  const risk = await search.latestRisk(report.id)
  await clocks.start('LEAD', leadId, leadClock(risk?.level ?? null), holder, now)
  note(unit, { id: leadId, ...holder }, 'lead.opened', { reportId: report.id, source, sightingId })
  return leadId
}

/**
 * A sighting that matches a missing child becomes a lead of its search, followed by the station that holds it; once,
 * whether two offices or the desk said so first.
 */
export async function leadOfSighting(
  unit: UnitOfWork,
  repositories: Repositories,
  sighting: SightingRow,
  reportId: string,
): Promise<void> {
  const [report] = await repositories.missing.byIds([reportId])
  if (!report || !UNTRACED.includes(report.stage)) return
  const leads = await repositories.leads.byReports([reportId])
  if (leads.some(({ sightingId }) => sightingId === sighting.id)) return
  const { stateCode, districtCode, officeId } = report
  // Whose words the desk may not read, its lead does not tell.
  const [told] = await repositories.sightings.words([sighting.id])
  const seen = [`${sighting.seenPlace}.`, told?.description].filter(Boolean).join(' ')
  const words = say.kept('kept.sighting', { reference: sighting.reference, seen })
  const holder = { stateCode, districtCode, officeId }
  await addLead(unit, repositories, report, { holder, source: 'SIGHTING', sightingId: sighting.id, words })
}

/** Gives a lead to another unit. The clock goes with it and does not start anew. */
export async function assignLead(unit: UnitOfWork, raw: unknown) {
  const input = parsed(assignLeadInput, raw)
  const repositories = repositoriesOf(unit)
  const lead = await openedLead(repositories, input)
  const holder = await holderOf(unit, input.unitOfficeId, input.unitDistrictCode)
  await repositories.clocks.handOver(lead.id, holder, unit.now)
  await repositories.leads.change(lead.id, holder, unit.now)
  note(unit, lead, 'lead.assigned', { from: lead.officeId, to: holder.officeId })
  return { __typename: 'AssignLeadOk' as const, reportId: lead.reportId }
}

/** Closes a lead with what came of it. */
export async function closeLead(unit: UnitOfWork, raw: unknown) {
  const input = parsed(closeLeadInput, raw)
  const repositories = repositoriesOf(unit)
  const { leads, clocks, missing } = repositories
  const lead = await openedLead(repositories, input)
  const [report] = await missing.byIds([lead.reportId])
  if (!report) refuseUnseen('lead')
  const { outcome, words } = input
  await clocks.advance(
    lead.id,
    ['LEAD_CHECK', 'LEAD_HIGH_RISK'],
    { type: 'stopped', at: unit.now.toISOString() },
    'outcome',
  )
  await leads.addWords({ leadId: lead.id, childId: report.childId, stateCode: lead.stateCode, words }, unit.now)
  await leads.change(lead.id, { outcome, closedAt: unit.now }, unit.now)
  note(unit, lead, 'lead.closed', { outcome, reportId: report.id })
  return { __typename: 'CloseLeadOk' as const, reportId: report.id }
}

async function openedLead(
  { leads }: Repositories,
  input: { readonly leadId: string; readonly expectedVersion: number },
) {
  const lead = await leads.lock(input.leadId)
  if (!lead) refuseUnseen('lead')
  expectVersion(lead, input.expectedVersion)
  if (lead.closedAt) refuseAct(say('leadClosed'))
  return lead
}

async function holderOf(unit: UnitOfWork, officeId: string, districtCode: string): Promise<Holder> {
  await expectOffice(unit, 'unitOfficeId', { id: officeId, kinds: UNITS, districtCode })
  return { officeId, districtCode, stateCode: stateOf(districtCode) }
}

function note(unit: UnitOfWork, lead: Holder & { readonly id: string }, act: string, detail: Record<string, unknown>) {
  const { id: objectId, stateCode, districtCode } = lead
  unit.audit({ act, objectType: 'Lead', objectId, stateCode, districtCode, detail })
}
