import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
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

async function generate(room: string): Promise<void> {
  const result = await execa('graphql-codegen', ['--config', 'codegen.ts'], {
    cwd: join(ROOT, room),
    preferLocal: true,
    localDir: ROOT,
    all: true,
    reject: false,
  })
  if (result.exitCode !== 0) {
    console.error(`${room}\n${result.all}`)
    process.exit(1)
  }
  console.log(`${room}: generated`)
}

/** Two at a time: each takes a process and some 300 MB. */
async function generateAll(list: readonly string[]): Promise<void> {
  const waiting = [...list]
  const worker = async () => {
    for (let room = waiting.shift(); room; room = waiting.shift()) await generate(room)
  }
  await Promise.all([worker(), worker()])
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
