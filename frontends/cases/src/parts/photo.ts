import { languageStore } from '@vatsalya/ui/runtime'
import { z } from './schema.js'

const answer = z.object({ uploadId: z.string() })
const refusal = z.object({ errors: z.array(z.object({ message: z.string() })).min(1) })

export type PhotoAnswer = { readonly uploadId: string } | { readonly fault: string | null }

/** Sends a photo ahead of the record that takes it. `fault`: why it was not taken; null where nobody answered. */
export async function uploadPhoto(file: File): Promise<PhotoAnswer> {
  const body = new FormData()
  body.append('photo', file)
  try {
    const headers = { 'x-vatsalya-request': '1', 'accept-language': languageStore.get() }
    const response = await fetch('/uploads/photos', { method: 'POST', body, headers })
    const told: unknown = await response.json()
    const taken = answer.safeParse(told)
    if (response.ok && taken.success) return taken.data
    return { fault: refusal.safeParse(told).data?.errors[0]?.message ?? null }
  } catch {
    return { fault: null }
  }
}
