import { Pool } from 'undici'
import type { Measured } from './processes.js'

/** How a gateway is asked: the portal wants a session and a hash, all others take the text. */
export function requestOf({ url, headers, byHash }: Measured, query: string) {
  const { origin, pathname } = new URL(url)
  const asked = byHash ? { extensions: { persistedQuery: { sha256Hash: byHash(query) } } } : { query }
  return {
    origin,
    path: pathname,
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(asked),
  }
}

/** What one stretch of load brought. */
export interface Loaded {
  /** Requests per second. */
  readonly rate: number
  /** Requests that were sent anew because the gateway had ended the connection. */
  readonly again: number
}

const attempts = 5

/** Sends a query so many times over so many connections. @throws on any status but 200, and for connections that keep ending */
export async function load(gateway: Measured, query: string, connections: number, requests: number): Promise<Loaded> {
  const { origin, path, headers, body } = requestOf(gateway, query)
  const pool = new Pool(origin, { connections, headersTimeout: 240_000 })
  let left = requests
  let again = 0
  const send = async (attempt = 1): Promise<void> => {
    const reply = await pool.request({ path, method: 'POST', headers, body }).catch((cause: unknown) => {
      if (attempt === attempts) throw new Error(`${gateway.name} ends connections under load`, { cause })
      return undefined
    })
    if (!reply) {
      again += 1
      return send(attempt + 1)
    }
    if (reply.statusCode !== 200) throw new Error(`${gateway.name}: ${reply.statusCode} ${await reply.body.text()}`)
    await reply.body.dump({ limit: 10_000_000 })
  }
  const started = performance.now()
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (left > 0) {
        left -= 1
        await send()
      }
    }),
  )
  const seconds = (performance.now() - started) / 1000
  await pool.close()
  return { rate: requests / seconds, again }
}
