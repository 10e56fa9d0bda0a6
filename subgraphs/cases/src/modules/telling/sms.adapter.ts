import type { MessagePort } from './message.port.js'

const PATIENCE_MS = 10_000
/** RFC 6750. */
const SCHEME = 'Bearer'

export interface SmsService {
  /** Takes `{"to","text","language","key"}` by POST and answers with a status below 300. */
  readonly url: string
  readonly token: string
}

/** Hands messages to an SMS service over HTTP. Providers differ; a few lines in front of one make it of this form. */
export function smsMessages({ url, token }: SmsService): MessagePort {
  return {
    async send(message) {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `${SCHEME} ${token}` },
        body: JSON.stringify(message),
        redirect: 'error',
        signal: AbortSignal.timeout(PATIENCE_MS),
      })
      // The answer is left unread: it may repeat the number.
      await response.body?.cancel()
      if (!response.ok) throw new Error(`the SMS service answered ${response.status}`)
    },
  }
}
