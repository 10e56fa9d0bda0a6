import { spawnSync } from 'node:child_process'
import { exactSearch, type Search, soundexSearch, trigramSearch } from '../benchmark/baselines.js'
import { makeBenchmark } from '../benchmark/benchmark.js'
import { BUDGET, Pool } from '../evaluate/search-folder.js'
import { openQuery } from '../model/query.js'
import { rank } from '../model/rank.js'
import { DEFAULT_PARAMETERS } from '../parameters/default.js'
import { prepareFound } from '../records/prepare.js'
import type { FoundRecord } from '../records/record.js'
import { run } from './command.js'

/** Other children than those of training and tests: reporting has a seed of its own. */
const SEED = 990_001
const SIZES = [20_000, 100_000, 1_000_000]
const FOUND = 600
const DEPTH = 50

run((argv) => {
  const most = Number(argv.find((argument) => /^\d+$/.test(argument)) ?? SIZES.at(-1))
  for (const size of SIZES.filter((each) => each <= most)) {
    const world = makeBenchmark(SEED, { missing: size, found: FOUND, sightings: 0 })
    const truth = new Map(world.truthFound.map(({ queryId, missingId }) => [queryId, missingId]))
    const searches: Record<string, () => Search> = {
      'exact match': () => exactSearch(world.missing),
      'Soundex + Jaro-Winkler': () => soundexSearch(world.missing),
      'trigrams (as pg_trgm)': () => trigramSearch(world.missing),
      '@vatsalya/linkage': () => linkageSearch(new Pool(world.missing)),
    }
    console.log(
      `${size.toLocaleString('en-IN')} missing, ${truth.size} found children with a report, made with seed ${SEED}`,
    )
    console.table(
      Object.fromEntries(Object.entries(searches).map(([name, open]) => [name, measure(open(), world.found, truth)])),
    )
  }
  const splink = spawnSync('python3', ['-c', 'import splink; print(splink.__version__)'], { encoding: 'utf8' })
  console.log(
    splink.status === 0
      ? `Splink ${splink.stdout.trim()} is there, but this command does not run it.`
      : 'Splink: not measured, Python does not have it here.',
  )
})

/** The search of the product, over an index in memory. */
function linkageSearch(pool: Pool): Search {
  return (found) => {
    const prepared = prepareFound(found)
    const candidates = pool.candidates(prepared, BUDGET).flatMap((row) => pool.records[row] ?? [])
    return rank(
      openQuery(prepared, pool.population, DEFAULT_PARAMETERS.found),
      candidates,
      pool.population,
      DEFAULT_PARAMETERS.found,
      DEPTH,
    ).map(({ record }) => record.id)
  }
}

function measure(search: Search, found: readonly FoundRecord[], truth: ReadonlyMap<string, string>) {
  const milliseconds: number[] = []
  const ranks: number[] = []
  for (const record of found) {
    const right = truth.get(record.id)
    if (right === undefined) continue
    const started = performance.now()
    const ids = search(record)
    milliseconds.push(performance.now() - started)
    ranks.push(ids.indexOf(right) + 1)
  }
  milliseconds.sort((a, b) => a - b)
  const at = (quantile: number) => round(milliseconds[Math.floor(quantile * (milliseconds.length - 1))] ?? 0)
  const within = (k: number) => round(ranks.filter((each) => each > 0 && each <= k).length / ranks.length, 3)
  return {
    p1: within(1),
    r10: within(10),
    r50: within(DEPTH),
    'p50 ms': at(0.5),
    'p95 ms': at(0.95),
    'p99 ms': at(0.99),
  }
}

function round(value: number, places = 1): number {
  return Number(value.toFixed(places))
}
