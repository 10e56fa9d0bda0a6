import { serviceViewer } from '@vatsalya/access'
import type { FoundRecord } from '@vatsalya/linkage'
import { figuresOf, makeBenchmark, REPORTED, sizesUpTo, times } from '@vatsalya/linkage/benchmark'
import type postgres from 'postgres'
import { MatchPool } from '../src/modules/matching/pool.js'
import { ProfileRepository } from '../src/modules/matching/profile.repository.js'
import { openBenchDatabase } from './database.js'
import { fill, reportId } from './fill.js'
import { exact, openSimpler, product, retrieval, soundex, trigrams, type Way } from './ways.js'

const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`
const say = (text: string) => console.log(text)

/** Other children, searched for first: what nobody has asked for yet is measured nowhere. */
const WARM = makeBenchmark(REPORTED.seed + 1, { missing: 200, found: 30, sightings: 0 }).found

for (const size of sizesUpTo(process.argv.slice(2))) await table(size)

/** The table of one size, on a database of its own. */
async function table(size: number): Promise<void> {
  const world = makeBenchmark(REPORTED.seed, { missing: size, found: REPORTED.found, sightings: 0 })
  const truth = new Map(world.truthFound.map((row) => [row.queryId, reportId(Number(row.missingId.slice(1)))]))
  say(`${size.toLocaleString('en-IN')} missing in PostgreSQL, ${world.found.length} found, ${truth.size} with a report`)
  const { owner, database, close } = await openBenchDatabase(size)
  try {
    let since = performance.now()
    await fill(owner, world.missing)
    world.missing.splice(0)
    say(`taken over, keys counted, in ${seconds(since)}: ${await sizesOf(owner)}`)
    since = performance.now()
    const pool = new MatchPool(size)
    await database.as(serviceViewer('matching'), (tx) => pool.population(new ProfileRepository(tx), new Date()))
    say(
      `counted in the memory of the process in ${seconds(since)}, heap ${Math.round(process.memoryUsage().heapUsed / 2 ** 20)} MB`,
    )
    const { milliseconds, ranks, rows } = await measured(retrieval(database), world.found, truth)
    const retrieved = ranks.filter((rank) => rank > 0).length / ranks.length
    console.table({
      'retrieval alone': { retrieved: retrieved.toFixed(3), 'rows on average': rows, ...times(milliseconds) },
    })
    const all = await measured(product(database, pool), world.found, truth)
    const lines: Record<string, object> = { 'found child to explained list': figuresOf(all.ranks, all.milliseconds) }
    console.table(lines)
    await openSimpler(owner)
    const reported = world.found.filter(({ id }) => truth.has(id))
    const simpler = { 'exact match': exact, 'Soundex + Jaro-Winkler': soundex, pg_trgm: trigrams }
    for (const [name, way] of Object.entries(simpler)) {
      const each = await measured(way(owner), reported, truth)
      lines[name] = figuresOf(each.ranks, each.milliseconds)
    }
    console.table(lines)
  } finally {
    await close()
  }
}

/** Searches for every found child, one after another: times of all, ranks (0: not found) of those with a report. */
async function measured(way: Way, found: readonly FoundRecord[], truth: ReadonlyMap<string, string>) {
  for (const stranger of WARM) await way(stranger)
  const milliseconds: number[] = []
  const ranks: number[] = []
  let rows = 0
  for (const child of found) {
    const started = performance.now()
    const ids = await way(child)
    milliseconds.push(performance.now() - started)
    rows += ids.length
    const right = truth.get(child.id)
    if (right !== undefined) ranks.push(ids.indexOf(right) + 1)
  }
  return { milliseconds, ranks, rows: Math.round(rows / found.length) }
}

async function sizesOf(owner: postgres.Sql): Promise<string> {
  const [row] = await owner<{ text: string }[]>`
    select format('%s with indexes %s, %s different keys in %s', pg_size_pretty(pg_table_size('cases.match_profile')),
      pg_size_pretty(pg_indexes_size('cases.match_profile')), (select count(*) from cases.match_key),
      pg_size_pretty(pg_total_relation_size('cases.match_key'))) as text`
  return row?.text ?? ''
}
