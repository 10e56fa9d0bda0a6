import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { compare, writeFloorWork } from './compare.js'
import { atEnd, end } from './ending.js'
import { buildOwn, gatewayFolder, ownFlags, startGateway, startGateways } from './gateways.js'
import { startGuarded } from './guarded.js'
import { options } from './options.js'
import { ready, start } from './processes.js'
import { loadNow, reportOf, writeReadme } from './report.js'
import { type Case, type Cost, measure } from './rounds.js'
import { bigQuery, composeShop, guardedSdl, sdl, smallQuery } from './shop.js'
import { soak } from './soak.js'

/**
 * `npm run bench -w gateway`: CPU per request of this engine, of other gateways, of the portal with all its guards and
 * of the floor, in interleaved rounds; then the engine's memory under load. The table goes into the README. Arguments:
 * `--rounds=5`, `--requests=200` per round of the big query at 50 connections, `--soak=10` minutes, `--only=name,name`
 * and `--dry` (table to the screen alone), `--port=4130`.
 */
const queries = [bigQuery, smallQuery]
const work = mkdtempSync(join(tmpdir(), 'gateway-bench-'))
const loads = [loadNow()]
atEnd(() => rmSync(work, { recursive: true, force: true }))

try {
  buildOwn()
  const subgraphs = start('node', ['--import', 'tsx', join(import.meta.dirname, 'subgraphs.ts')], gatewayFolder)
  const ports = await new Promise<Record<string, number>>((resolve) => {
    subgraphs.stdout?.once('data', (chunk) => resolve(JSON.parse(String(chunk)).ports))
  })
  const supergraph = join(work, 'supergraph.graphql')
  writeFileSync(supergraph, composeShop(sdl, ports))
  const gateways = startGateways(supergraph)
  if (options.takes('portal')) {
    const guarded = join(work, 'guarded.graphql')
    writeFileSync(guarded, composeShop(guardedSdl(), ports))
    gateways.push(await startGuarded(guarded, ports, queries, work))
  }
  for (const gateway of gateways) await ready(gateway)

  const calls = await compare(gateways, bigQuery, ports.accounts)
  await compare(gateways, smallQuery, ports.accounts)
  const engine = gateways.find(({ name }) => name === 'engine')
  if (engine && options.takes('floor')) {
    const file = join(work, 'floor.json')
    await writeFloorWork(file, engine, queries, ports)
    const floor = join(import.meta.dirname, 'floor.ts')
    gateways.push(
      startGateway('floor', (at) => [...ownFlags, '--import', 'tsx', floor, file, String(at)], gatewayFolder),
    )
    for (const gateway of gateways) await ready(gateway)
    await compare(gateways, bigQuery, ports.accounts)
  }

  const { requests } = options
  const cases: Case[] = [
    { name: 'big, 50 connections', query: bigQuery, connections: 50, requests },
    { name: 'big, 1 connection', query: bigQuery, connections: 1, requests: Math.ceil(requests / 2) },
    { name: 'small, 50 connections', query: smallQuery, connections: 50, requests: requests * 5 },
  ]
  const costs = new Map<string, ReadonlyMap<string, Cost>>()
  for (const one of cases) {
    costs.set(one.name, await measure(one, gateways))
    loads.push(loadNow())
    console.log(one.name, Object.fromEntries(costs.get(one.name) ?? []))
  }
  const soaked = engine && options.soakMinutes > 0 ? await soak(engine, bigQuery, options.soakMinutes) : undefined
  const report = reportOf({ costs, calls, soaked, loads })
  console.log(`\n${report}`)
  if (!options.dry) writeReadme(report)
} finally {
  await end()
}
process.exit(0)
