import { AGE_BAND_NAMES, EMPTY, SEXES, type SightingForm } from '../features/report/schema.js'

/** What a report's plain form sent, in the shape that the scripted page fills. */
export function readReport(form: URLSearchParams, now: Date): SightingForm {
  const text = (name: string) => form.get(name)?.trim() ?? ''
  const when = text('when') === 'NOW' ? 'NOW' : 'EARLIER'
  return {
    ...EMPTY,
    when,
    // "Just now" is when the form was opened: sent twice, it must say the same, or it would be another report.
    seenAt: when === 'NOW' ? instant(opened(text('opened'), now)) : indianTime(text('seenAt')),
    districtCode: text('districtCode') || null,
    place: text('place'),
    description: text('description'),
    sex: SEXES.find((sex) => sex === text('sex')) ?? null,
    age: AGE_BAND_NAMES.find((age) => age === text('age')) ?? null,
    childName: text('childName'),
    contactName: text('contactName'),
    contactPhone: text('contactPhone'),
    goodFaith: text('goodFaith') === 'yes',
  }
}

/** When the form was opened; now, where its field was tampered with. */
function opened(milliseconds: string, now: Date): Date {
  const moment = new Date(/^\d{13}$/.test(milliseconds) ? Number(milliseconds) : now)
  return moment > now ? now : moment
}

/** "2026-12-01T21:40" as a browser's field for day and time writes it, on Indian clocks; null for no such time. */
function indianTime(local: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/.test(local)) return null
  const moment = new Date(`${local}+05:30`)
  return Number.isNaN(moment.getTime()) ? null : instant(moment)
}

const instant = (date: Date) => `${date.toISOString().slice(0, 19)}Z`
