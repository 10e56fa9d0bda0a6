import { Pool } from 'undici'

/** Sends a query so many times over so many connections; answers requests per second. @throws on any other status */
export async function load(url: string, query: string, connections: number, requests: number): Promise<number> {
  const { origin, pathname } = new URL(url)
  const pool = new Pool(origin, { connections, headersTimeout: 240_000 })
  const body = JSON.stringify({ query })
  const headers = { 'content-type': 'application/json' }
  let left = requests
  const started = performance.now()
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (left > 0) {
        left -= 1
        const reply = await pool.request({ path: pathname, method: 'POST', headers, body }).catch((cause: unknown) => {
          throw new Error(`${url} ends connections under load`, { cause })
        })
        if (reply.statusCode !== 200) throw new Error(`${url} answers ${reply.statusCode}: ${await reply.body.text()}`)
        await reply.body.dump({ limit: 10_000_000 })
      }
    }),
  )
  const seconds = (performance.now() - started) / 1000
  await pool.close()
  return requests / seconds
}
