import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { type CodegenConfig, generate } from '@graphql-codegen/cli'
import { execa } from 'execa'
import { ROOT } from '../root.js'
import { changesBetween, snapshot } from './snapshot.js'

/**
 * `npm run codegen`: generated code of everything, in the order in which it depends on each other: subgraphs, the
 * supergraph, frontends. With `--check` it leaves with 1 where that changed any generated file.
 */
const check = process.argv.includes('--check')

/** Workspaces of one kind that generate something. */
function rooms(kind: 'subgraphs' | 'frontends'): string[] {
  return readdirSync(join(ROOT, kind))
    .map((name) => join(kind, name))
    .filter((room) => existsSync(join(ROOT, room, 'codegen.ts')))
}

/**
 * One process for all of them: most of a room's time is the loading of the generator. `config` is that of
 * `codegen.ts`, whose paths are told from where this runs.
 */
async function generateAll(list: readonly string[]): Promise<void> {
  for (const room of list) {
    const { default: config }: { default: CodegenConfig } = await import(join(ROOT, room, 'codegen.ts'))
    await generate({ ...config, silent: true }, true)
    console.log(`${room}: generated`)
  }
}

const before = check ? snapshot(ROOT) : undefined
await generateAll(rooms('subgraphs'))
const composed = await execa('tsx', ['packages/tooling/compose/compose.ts'], {
  cwd: ROOT,
  preferLocal: true,
  stdio: 'inherit',
  reject: false,
})
if (composed.exitCode !== 0) process.exit(1)
await generateAll(rooms('frontends'))
if (before) {
  const changes = changesBetween(before, snapshot(ROOT))
  if (changes.length > 0) {
    console.error(`Not what codegen makes of the schemas:\n  ${changes.join('\n  ')}`)
    console.error('They are written now: look at them and commit them.')
    process.exit(1)
  }
  console.log('Generated code is that of the schemas.')
}
