import { indianDay } from '@vatsalya/clocks'
import { yearsBetween } from '../modules/child/age.rules.js'
import { keysOf, type NewProfile } from '../modules/matching/profile.repository.js'
import { toldFound, toldMissing } from '../modules/matching/told.rules.js'
import { UNTRACED } from '../modules/missing/missing.rules.js'
import type { Rows } from './rows.js'

const DAY = 86_400_000
/** Found children of the demo who are still compared: as long as it may take until somebody reports them. */
const COMPARED_DAYS = 120

/** What of the demo is compared: reports that are open, and children found lately, by the server's own rules. */
export function addProfiles(rows: Rows, now: Date): void {
  const children = new Map(rows.child.map((row) => [row.id, row]))
  const identities = new Map(rows.childIdentity.map((row) => [row.childId, row]))
  const missingWords = new Map(rows.missingParticulars.map((row) => [row.reportId, row]))
  const foundWords = new Map(rows.foundParticulars.map((row) => [row.recordId, row]))
  const reported = new Set(rows.missingReport.map(({ childId }) => childId))
  const keep = (profile: NewProfile, changedAt: Date) =>
    rows.matchProfile.push({ ...profile, keys: keysOf(profile.told), revision: 1, active: true, changedAt })

  for (const report of rows.missingReport) {
    const child = children.get(report.childId)
    const person = identities.get(report.childId)
    if (!child || !person || !UNTRACED.includes(report.stage)) continue
    const { id: subjectId, childId, stateCode, districtCode, officeId, missingSince, registeredAt } = report
    const wearing = missingWords.get(subjectId)?.wearing ?? null
    const episode = { missingSince, ageAtMissing: report.ageAtMissing ?? null, wearing }
    const place = { stateCode, districtCode, officeId }
    keep(
      { subjectId, side: 'MISSING', childId, ...place, told: toldMissing(child.sex, person, episode, place) },
      registeredAt,
    )
  }
  for (const record of rows.foundRecord) {
    const child = children.get(record.childId)
    const person = identities.get(record.childId)
    const { id: subjectId, childId, stateCode, districtCode, officeId, foundAt } = record
    if (!child || !person || reported.has(childId) || now.getTime() - foundAt.getTime() > COMPARED_DAYS * DAY) continue
    const words = foundWords.get(subjectId)
    const ageYears = child.bornAbout ? yearsBetween(child.bornAbout, indianDay(foundAt)) : null
    const finding = { foundAt, ageYears, statedHome: words?.statedHome ?? null, belongings: words?.belongings ?? null }
    const place = { stateCode, districtCode, officeId: officeId ?? null }
    keep({ subjectId, side: 'FOUND', childId, ...place, told: toldFound(child.sex, person, finding, place) }, foundAt)
  }
}
