import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { composeFixture } from '../testing/fixture.js'
import { type ServedFixture, serveFixture } from '../testing/served.js'
import { shop } from '../testing/shop.js'

describe('npm run engine', () => {
  let served: ServedFixture
  let folder: string
  let door: ChildProcess
  let origin: string
  let supergraph: string

  beforeAll(async () => {
    served = await serveFixture(shop)
    supergraph = composeFixture(shop)
    for (const [name, url] of served.addresses) supergraph = supergraph.replace(`http://${name}.subgraph/graphql`, url)
    folder = await mkdtemp(join(tmpdir(), 'engine-'))
    await writeFile(file(), supergraph)
    door = spawn('npm', ['run', '--silent', 'engine'], {
      cwd: fileURLToPath(new URL('../../../', import.meta.url)),
      env: { ...process.env, SUPERGRAPH: file(), PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    origin = await new Promise((resolve) => {
      door.stdout?.on('data', (chunk) => {
        const port = /localhost:(\d+)/.exec(String(chunk))?.[1]
        if (port) resolve(`http://localhost:${port}`)
      })
    })
  })
  afterAll(async () => {
    door.kill('SIGTERM')
    await served.close()
    await rm(folder, { recursive: true })
  })

  const file = () => join(folder, 'supergraph.graphql')
  const post = (body: string, type = 'application/json') =>
    fetch(`${origin}/graphql`, { method: 'POST', headers: { 'content-type': type }, body })

  it('answers over real subgraphs', async () => {
    const response = await post(JSON.stringify({ query: '{ me { name reviews { product { name } } } }' }))
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(await response.json()).toEqual({
      data: { me: { name: 'Asha', reviews: [{ product: { name: 'Table' } }, { product: { name: null } }] } },
    })
    expect((await fetch(`${origin}/health`)).status).toBe(200)
  })

  it('refuses what is no GraphQL request, by stable codes', async () => {
    const coded = async (response: Response) => {
      const code = /"code":"(\w+)"/.exec(await response.text())?.[1]
      return [response.status, code]
    }
    expect(await coded(await post('{', 'application/json'))).toEqual([400, 'BAD_REQUEST'])
    expect(await coded(await post('[]'))).toEqual([400, 'LIMIT_BATCH'])
    expect(await coded(await post('{}', 'text/plain'))).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE'])
    expect(await coded(await post(JSON.stringify({ query: 'x'.repeat(200_000) })))).toEqual([413, 'LIMIT_BODY'])
    expect(await coded(await fetch(`${origin}/graphql?query={me{id}}`))).toEqual([405, 'METHOD_NOT_ALLOWED'])
  })

  it('takes a new supergraph from the file, and keeps the old one when the new one is bad', {
    timeout: 200_000,
  }, async () => {
    const health = async () => (await fetch(`${origin}/health`)).text()
    await writeFile(file(), `${supergraph}\ntype Oops {`)
    await expect.poll(health, { timeout: 90_000 }).toContain('Syntax Error')
    const body = JSON.stringify({ query: '{ me { title: name } }' })
    expect(await (await post(body)).json()).toEqual({ data: { me: { title: 'Asha' } } })
    await writeFile(
      file(),
      supergraph.replace('type Shelf', 'type Unused @join__type(graph: CATALOGUE) { x: Int }\ntype Shelf'),
    )
    await expect.poll(health, { timeout: 90_000 }).not.toContain('refused')
    expect(await (await post(body)).json()).toEqual({ data: { me: { title: 'Asha' } } })
  })
})
