import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { globSync } from 'tinyglobby'

/** Everything that codegen writes; resolvers are made once and then ours, so that only a new one is a change. */
const GENERATED = [
  'subgraphs/*/schema.graphql',
  'subgraphs/*/src/generated/**',
  'subgraphs/*/src/modules/*/resolvers/**',
  'frontends/*/src/generated/**',
  'gateway/supergraph.graphql',
]

/** Hash of each generated file, by path from `root`. */
export type Snapshot = ReadonlyMap<string, string>

/** Reads all generated files below `root`. */
export function snapshot(root: string): Snapshot {
  const paths = globSync(GENERATED, { cwd: root }).sort()
  return new Map(
    paths.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(root, path)))
        .digest('hex'),
    ]),
  )
}

/** Paths that are new, gone or different in `after`. */
export function changesBetween(before: Snapshot, after: Snapshot): string[] {
  const paths = new Set([...before.keys(), ...after.keys()])
  return [...paths].filter((path) => before.get(path) !== after.get(path)).sort()
}
