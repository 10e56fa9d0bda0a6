import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { Pool } from 'undici'

/**
 * The floor: an HTTP server that makes the calls which the engine makes for a request, parses every reply, and writes
 * the answer. No gateway can do with less. Arguments: file with `{calls: [{url, body}], answer}` per query text; port.
 */
interface Work {
  readonly calls: readonly { readonly url: string; readonly body: string }[]
  readonly answer: unknown
}

const [file = '', port = ''] = process.argv.slice(2)
const works = new Map<string, Work>(Object.entries(JSON.parse(readFileSync(file, 'utf8'))))
const pools = new Map<string, Pool>()

createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', async () => {
    const { query } = JSON.parse(Buffer.concat(chunks).toString())
    const work = works.get(query)
    for (const { url, body } of work?.calls ?? []) JSON.parse(await call(url, body))
    const answer = Buffer.from(JSON.stringify(work?.answer ?? {}))
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': answer.length }).end(answer)
  })
}).listen(Number(port))

async function call(url: string, body: string): Promise<string> {
  const { origin, pathname } = new URL(url)
  let pool = pools.get(origin)
  if (!pool) {
    pool = new Pool(origin, { connections: 64 })
    pools.set(origin, pool)
  }
  const headers = { 'content-type': 'application/json' }
  const reply = await pool.request({ path: pathname, method: 'POST', headers, body })
  return reply.body.text()
}
