import { spawnSync } from 'node:child_process'
import { exactSearch, type Search, soundexSearch, trigramSearch } from '../benchmark/baselines.js'
import { makeBenchmark } from '../benchmark/benchmark.js'
import { figuresOf, REPORTED, sizesUpTo } from '../benchmark/figures.js'
import { BUDGET, Pool } from '../evaluate/search-folder.js'
import { openQuery } from '../model/query.js'
import { rank } from '../model/rank.js'
import { DEFAULT_PARAMETERS } from '../parameters/default.js'
import { prepareFound } from '../records/prepare.js'
import type { FoundRecord } from '../records/record.js'
import { run } from './command.js'

run((argv) => {
  const sizes = sizesUpTo(argv)
  for (const size of sizes) {
    const world = makeBenchmark(REPORTED.seed, { missing: size, found: REPORTED.found, sightings: 0 })
    const truth = new Map(world.truthFound.map(({ queryId, missingId }) => [queryId, missingId]))
    const searches: Record<string, () => Search> = {
      'exact match': () => exactSearch(world.missing),
      'Soundex + Jaro-Winkler': () => soundexSearch(world.missing),
      'trigrams (as pg_trgm)': () => trigramSearch(world.missing),
      '@vatsalya/linkage': () => linkageSearch(new Pool(world.missing)),
    }
    console.log(
      `${size.toLocaleString('en-IN')} missing, ${truth.size} found children with a report, made with seed ${REPORTED.seed}, index in memory`,
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
  if (!argv.includes('--memory')) inPostgres(sizes)
})

/**
 * The same children in PostgreSQL, by the product's own tables and functions. A process of its own, and a command of the
 * domain that owns the tables: this package knows no database.
 */
function inPostgres(sizes: readonly number[]): void {
  const { status } = spawnSync('npm', ['run', '--silent', 'bench', '-w', 'subgraphs/cases', '--', `${sizes.at(-1)}`], {
    cwd: new URL('../../../../', import.meta.url),
    stdio: 'inherit',
  })
  if (status !== 0) process.exitCode = 1
}

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
      REPORTED.depth,
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
  return figuresOf(ranks, milliseconds)
}
