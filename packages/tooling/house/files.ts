import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { globSync } from 'tinyglobby'
import { ROOT } from '../root.js'

/** What tools write, and what is not ours. */
const NOT_OURS = [
  '**/node_modules/**',
  '**/dist/**',
  '**/generated/**',
  '**/*.generated.ts',
  '**/__snapshots__/**',
  '**/drizzle/**/*.{sql,json}',
  '**/.*/**',
]

/** Paths from the root, with forward slashes, in order. */
export function find(patterns: readonly string[]): string[] {
  return globSync([...patterns], { cwd: ROOT, ignore: NOT_OURS, dot: false }).sort()
}

/** Text of a file by its path from the root. */
export function textOf(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8')
}

/** Folders of all workspaces that have sources; one without is an empty room that nobody has moved into. */
export function rooms(): string[] {
  const packages = find(['{gateway,shell}/package.json', '{packages,subgraphs,frontends}/*/package.json'])
  return packages.map(dirname).filter((room) => find([`${room}/**/*.{ts,tsx,mjs}`, `!${room}/*.ts`]).length > 0)
}
