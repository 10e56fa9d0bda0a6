import * as z from 'zod/mini'
import { EMPTY, formSchema, type SightingForm } from './schema.js'

const KEY = 'vatsalya.sighting'
const draftSchema = z.object({ form: formSchema })

/** What was written in this tab before it was loaded anew. It lives in the tab only: telephones are lent. */
export function readDraft(): SightingForm {
  try {
    const kept = draftSchema.safeParse(JSON.parse(sessionStorage.getItem(KEY) ?? ''))
    return kept.success ? kept.data.form : EMPTY
  } catch {
    return EMPTY
  }
}

/** Keeps the form; a browser that keeps nothing is no reason to stop writing. */
export function keepDraft(form: SightingForm): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ form: { ...form, goodFaith: false } }))
  } catch {
    // Private windows of old browsers refuse.
  }
}

export function dropDraft(): void {
  try {
    sessionStorage.removeItem(KEY)
  } catch {
    // As above.
  }
}
