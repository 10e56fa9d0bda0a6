import { afterAll, describe, it } from 'vitest'
import { type Oracle, runOracle, startOracle } from './testing/oracle/oracle.js'
import { atlasWorld } from './testing/worlds/atlas.js'
import { kennelWorld } from './testing/worlds/kennel.js'
import { libraryWorld } from './testing/worlds/library.js'
import { marketWorld } from './testing/worlds/market.js'
import { pressWorld } from './testing/worlds/press.js'
import { shopWorld } from './testing/worlds/shop.js'

/** ORACLE_RUNS: operations in all; ORACLE_SEED: repeats a run. */
const runs = Number(process.env.ORACLE_RUNS ?? 20_000)
const seed = Number(process.env.ORACLE_SEED ?? Date.now() % 2 ** 31)

describe('one schema over the same data gives the same answers', () => {
  const oracles: Oracle[] = []
  afterAll(() => Promise.all(oracles.map(({ engine }) => engine.close())))

  const worlds = [
    { name: 'shop', world: shopWorld(), kind: 'query', share: 0.2 },
    { name: 'shop, mutations', world: shopWorld(), kind: 'mutation', share: 0.05 },
    { name: 'library', world: libraryWorld(), kind: 'query', share: 0.2 },
    { name: 'kennel', world: kennelWorld(), kind: 'query', share: 0.2 },
    { name: 'atlas', world: atlasWorld(), kind: 'query', share: 0.15 },
    { name: 'press', world: pressWorld(), kind: 'query', share: 0.05 },
    { name: 'market', world: marketWorld(), kind: 'query', share: 0.1 },
    { name: 'market, mutations', world: marketWorld(), kind: 'mutation', share: 0.05 },
  ] as const
  it.each(worlds)('$name', { timeout: 900_000 }, async ({ name, world, kind, share }) => {
    const oracle = await startOracle(world, kind)
    oracles.push(oracle)
    await runOracle(oracle, name, Math.round(runs * share), seed)
  })
})
