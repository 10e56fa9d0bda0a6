import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { composeServices } from '@apollo/composition'
import { parse } from 'graphql'
import { load } from './load.js'
import { cpuMs, type Measured, ready, residentMb, start } from './processes.js'
import { bigQuery, sdl, smallQuery } from './shop.js'

/**
 * `npm run bench -w gateway`: CPU per request of this engine, of other gateways and of the floor, in interleaved rounds.
 * Arguments: `--soak=N` first puts N minutes of load on the first gateway and tells its memory, `--rounds=N` (5), `--requests=N` per round of the big query at 50 connections (400), `--only=name,name`.
 */
const option = (name: string, usual: string) =>
  process.argv.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3) ?? usual
const rounds = Number(option('rounds', '5'))
const requests = Number(option('requests', '400'))
const only = option('only', '')
const soakMinutes = Number(option('soak', '0'))
const here = import.meta.dirname
const gateway = join(here, '..')
const peers = join(here, 'peers')
const work = mkdtempSync(join(tmpdir(), 'gateway-bench-'))

if (!existsSync(join(peers, 'node_modules'))) {
  spawnSync('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock'], { cwd: peers, stdio: 'inherit' })
}

const subgraphs = start('node', ['--import', 'tsx', join(here, 'subgraphs.ts')], gateway)
const ports = await new Promise<Record<string, number>>((resolve) => {
  subgraphs.stdout?.once('data', (chunk) => resolve(JSON.parse(String(chunk)).ports))
})
const supergraph = join(work, 'supergraph.graphql')
const composed = composeServices(
  Object.entries(sdl).map(([name, text]) => ({
    name,
    url: `http://127.0.0.1:${ports[name]}/graphql`,
    typeDefs: parse(text),
  })),
)
if (!composed.supergraphSdl) throw new Error(`the subgraphs do not compose: ${composed.errors}`)
writeFileSync(supergraph, composed.supergraphSdl)

const measured: Measured[] = []
let port = Number(option('port', '4130'))
function gatewayProcess(
  name: string,
  command: string,
  args: (port: number) => string[],
  cwd: string,
  env: NodeJS.ProcessEnv = {},
) {
  if (only && !only.split(',').includes(name)) return
  port += 1
  const child = start(command, args(port), cwd, { ...env, PORT: String(port) })
  measured.push({ name, child, url: `http://127.0.0.1:${port}/graphql` })
}
const hive =
  (config: string, ...more: string[]) =>
  (at: number) => [
    'node_modules/@graphql-hive/gateway/dist/bin.js',
    'supergraph',
    supergraph,
    `--config-path=${config}`,
    `--port=${at}`,
    ...more,
  ]
gatewayProcess(
  'engine',
  'node',
  () => ['--max-semi-space-size=64', '--import', 'tsx', 'src/engine/door/main.ts'],
  gateway,
  {
    SUPERGRAPH: supergraph,
  },
)
gatewayProcess('apollo', 'node', (at) => ['apollo.mjs', supergraph, String(at)], peers)
gatewayProcess('hive', 'node', hive('hive.config.mjs', '--jit'), peers)
gatewayProcess('hive-rust', 'node', hive('hive-rust.config.mjs'), peers)

try {
  for (const { url } of measured) await ready(url)
  await compare()
  await addFloor()
  if (soakMinutes > 0) await soak(soakMinutes)
  const cases = [
    { name: 'big, 50 connections', query: bigQuery, connections: 50, requests },
    { name: 'big, 1 connection', query: bigQuery, connections: 1, requests: Math.ceil(requests / 2) },
    { name: 'small, 50 connections', query: smallQuery, connections: 50, requests: requests * 5 },
  ]
  for (const one of cases) await measure(one)
} finally {
  for (const { child } of measured) child.kill('SIGTERM')
  subgraphs.kill('SIGTERM')
  rmSync(work, { recursive: true })
}
process.exit(0)

async function ask(url: string, query: string): Promise<unknown> {
  const reply = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return reply.json()
}

/** Answers of all gateways must be the same before anything is timed; tells the calls that each makes. */
async function compare(): Promise<void> {
  for (const [name, query] of [
    ['big', bigQuery],
    ['small', smallQuery],
  ] as const) {
    let expected: unknown
    for (const { name: who, url } of measured) {
      const first = await ask(url, query)
      await seenCalls()
      await ask(url, query)
      const calls = await seenCalls()
      expected ??= first
      if (!isDeepStrictEqual(first, expected)) {
        throw new Error(`${who} answers differently: ${JSON.stringify(first).slice(0, 500)}`)
      }
      console.log(`${name}: ${who} makes ${calls.length} calls, ${JSON.stringify(first).length} characters`)
    }
  }
}

async function seenCalls(): Promise<{ subgraph: string; body: string }[]> {
  const reply = await fetch(`http://127.0.0.1:${ports.accounts}/calls`)
  return JSON.parse(await reply.text())
}

async function addFloor(): Promise<void> {
  const engine = measured.find(({ name }) => name === 'engine')
  if (!engine) return
  const works: Record<string, unknown> = {}
  for (const query of [bigQuery, smallQuery]) {
    await seenCalls()
    const answer = await ask(engine.url, query)
    const calls = (await seenCalls()).map(({ subgraph, body }) => ({
      url: `http://127.0.0.1:${ports[subgraph]}/graphql`,
      body,
    }))
    works[query] = { calls, answer }
  }
  const file = join(work, 'floor.json')
  writeFileSync(file, JSON.stringify(works))
  const flags = ['--max-semi-space-size=64', '--import', 'tsx', join(here, 'floor.ts')]
  gatewayProcess('floor', 'node', (at) => [...flags, file, String(at)], gateway)
  const floor = measured.find(({ name }) => name === 'floor')
  if (floor) await ready(floor.url)
}

/** Tells the memory of the first gateway minute by minute, and its slope over the second half. */
async function soak(minutes: number): Promise<void> {
  const [first] = measured
  if (!first) return
  const seen: number[] = []
  for (let minute = 0; minute < minutes; minute++) {
    const end = performance.now() + 60_000
    while (performance.now() < end) await load(first.url, bigQuery, 10, 500)
    seen.push(residentMb(first.child.pid ?? 0))
    console.log(`${first.name} after ${minute + 1} minutes: ${Math.round(seen.at(-1) ?? 0)} MB`)
  }
  const half = seen.slice(Math.floor(minutes / 2))
  const slope = ((half.at(-1) ?? 0) - (half[0] ?? 0)) / Math.max(1, half.length - 1)
  console.log(`slope over the second half: ${round3(slope)} MB a minute`)
}

async function measure(one: { name: string; query: string; connections: number; requests: number }): Promise<void> {
  const costs = new Map<string, number[]>()
  const rates = new Map<string, number[]>()
  for (const gateway of [...measured]) {
    try {
      await load(gateway.url, one.query, one.connections, Math.ceil(one.requests / 2))
    } catch (error) {
      // A gateway that hangs is told and left out; its figures would be nobody's.
      console.log(`${gateway.name} is left out from here on:`, error)
      gateway.child.kill('SIGKILL')
      measured.splice(measured.indexOf(gateway), 1)
    }
  }
  for (let round = 0; round < rounds; round++) {
    for (const { name, url, child } of measured) {
      const before = cpuMs(child.pid ?? 0)
      const rate = await load(url, one.query, one.connections, one.requests)
      const cost = (cpuMs(child.pid ?? 0) - before) / one.requests
      costs.set(name, [...(costs.get(name) ?? []), cost])
      rates.set(name, [...(rates.get(name) ?? []), rate])
    }
  }
  const own = median(costs.get('engine') ?? [])
  console.log(
    `\n${one.name} (${rounds} rounds of ${one.requests}, ${cpus().length} processors, node ${process.version})`,
  )
  console.table(
    Object.fromEntries(
      measured.map(({ name, child }) => [
        name,
        {
          'CPU ms/request': round3(median(costs.get(name) ?? [])),
          'times the engine': round3(median(costs.get(name) ?? []) / own),
          'requests/s': Math.round(median(rates.get(name) ?? [])),
          MB: Math.round(residentMb(child.pid ?? 0)),
        },
      ]),
    ),
  )
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

function round3(number: number): number {
  return Math.round(number * 1000) / 1000
}
