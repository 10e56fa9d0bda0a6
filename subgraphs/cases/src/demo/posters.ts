import { demoId, officeId, officeKey, type Random } from '@vatsalya/demo'
import { findDistrict } from '@vatsalya/places'
import { UNTRACED } from '../modules/missing/missing.rules.js'
import { PictureStore } from '../modules/photo/store.js'
import { demoPortrait } from './portrait.js'
import { demoChange, type Rows } from './rows.js'

const PUBLISHED = 60
const WITHDRAWN = 40
/** Districts of accounts that sign in: their desks have posters of their own. */
const LIVELY = ['490', '212'] as const
const HOUR = 3_600_000

type Report = Rows['missingReport'][number]

/** Releases posters for children who are missing, some of every State that has them, and withdraws some of those traced. */
export async function addPosters(rows: Rows, random: Random, now: Date, mediaDirectory: string): Promise<number> {
  const children = new Map(rows.child.map((row) => [row.id, row]))
  const found = new Set(rows.childAccess.filter(({ basis }) => basis !== 'MISSING').map(({ childId }) => childId))
  const fits = (report: Report) => children.get(report.childId)?.protected === false && !found.has(report.childId)
  const open = rows.missingReport.filter((row) => fits(row) && row.stage !== 'REPORTED' && UNTRACED.includes(row.stage))
  const closed = rows.missingReport.filter((row) => fits(row) && row.tracedAt)
  const store = new PictureStore(mediaDirectory)
  let number = 0
  const release = async (report: Report, withdrawnAt: Date | null) => {
    number += 1
    // A picture takes a fiftieth of a second; nobody sees that of a withdrawn poster.
    const sex = children.get(report.childId)?.sex ?? 'GIRL'
    const photoId = withdrawnAt ? null : await addPhoto(rows, random, report, sex, store)
    rows.poster.push(posterOf(rows, random, report, { number, photoId, withdrawnAt, now }))
  }
  for (const report of spread(open, PUBLISHED)) await release(report, null)
  for (const report of closed.slice(-WITHDRAWN)) await release(report, report.tracedAt ?? now)
  return number
}

/** Some of the lively districts first, then one of each State in turn. */
function spread(reports: readonly Report[], most: number): Report[] {
  const chosen = new Set(
    LIVELY.flatMap((code) => reports.filter(({ districtCode }) => districtCode === code).slice(0, 6)),
  )
  const byState = new Map<string, Report[]>()
  for (const report of reports) byState.set(report.stateCode, [...(byState.get(report.stateCode) ?? []), report])
  for (let round = 0; chosen.size < most && round < reports.length; round += 1) {
    for (const list of byState.values()) {
      const report = list[round]
      if (report && chosen.size < most) chosen.add(report)
    }
  }
  return [...chosen]
}

async function addPhoto(
  rows: Rows,
  random: Random,
  report: Report,
  sex: 'GIRL' | 'BOY' | 'TRANSGENDER',
  store: PictureStore,
) {
  const id = demoId('photo', report.id)
  const data = await demoPortrait(random, sex)
  const file = await store.keep(data)
  rows.photo.push({
    id,
    stateCode: report.stateCode,
    childId: report.childId,
    file,
    width: 480,
    height: 600,
    bytes: data.length,
    uploadedAt: report.registeredAt,
    uploadedBy: 'demo',
  })
  const identity = rows.childIdentity.find(({ childId }) => childId === report.childId)
  if (identity) identity.photoId = id
  return id
}

interface Release {
  readonly number: number
  readonly photoId: string | null
  readonly withdrawnAt: Date | null
  readonly now: Date
}

function posterOf(
  rows: Rows,
  random: Random,
  report: Report,
  { number, photoId, withdrawnAt, now }: Release,
): Rows['poster'][number] {
  const identity = rows.childIdentity.find(({ childId }) => childId === report.childId)
  const particulars = rows.missingParticulars.find(({ reportId }) => reportId === report.id)
  const child = rows.child.find(({ id }) => id === report.childId)
  const releasedAt = new Date(Math.min(now.getTime(), report.registeredAt.getTime() + random.int(4, 48) * HOUR))
  const { stateCode, districtCode } = report
  return {
    id: demoId('poster', report.id),
    stateCode,
    districtCode,
    officeId: officeId(officeKey('police', districtCode)),
    reportId: report.id,
    posterNumber: `P-${districtCode}-${releasedAt.getUTCFullYear()}-${String(number).padStart(5, '0')}`,
    fields: photoId ? ['NAME', 'PHOTO', 'WEARING', 'PHYSIQUE', 'MARKS'] : ['NAME', 'WEARING'],
    basis: 'Demo data. The family asked for publication; the officer in charge agrees.',
    name: identity?.name ?? null,
    sex: child?.sex ?? 'GIRL',
    ageAtMissing: report.ageAtMissing ?? null,
    missingSince: report.missingSince,
    lastSeenDistrictCode: report.lastSeenDistrictCode,
    lastSeenStateCode: findDistrict(report.lastSeenDistrictCode)?.stateCode ?? stateCode,
    wearing: particulars?.wearing ?? null,
    physique: identity?.physique ?? null,
    marks: identity?.marks ?? [],
    photoId,
    releasedAt,
    releasedBy: null,
    withdrawnAt,
    withdrawnReason: withdrawnAt ? 'The child was traced.' : null,
    ...demoChange(withdrawnAt ?? releasedAt, null),
    version: withdrawnAt ? 2 : 1,
  }
}
