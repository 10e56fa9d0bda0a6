import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Type-checks every workspace, tests included, two at a time; prints what is wrong and leaves with 1. */
const root = fileURLToPath(new URL('../../../', import.meta.url))
const rooms = [
  'gateway',
  'shell',
  ...['packages', 'subgraphs', 'frontends'].flatMap((kind) =>
    readdirSync(join(root, kind)).map((name) => join(kind, name)),
  ),
]
const queue = rooms.filter(
  (room) =>
    existsSync(join(root, room, 'tsconfig.json')) &&
    (existsSync(join(root, room, 'src')) || room === join('packages', 'tooling')),
)
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
let failed = 0

function check(room) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [tsc, '--noEmit', '-p', join(room, 'tsconfig.json')], { cwd: root })
    let output = ''
    child.stdout.on('data', (data) => (output += data))
    child.stderr.on('data', (data) => (output += data))
    child.on('close', (code) => {
      if (code !== 0) {
        failed += 1
        console.log(`${room}\n${output}`)
      }
      done()
    })
  })
}

async function worker() {
  for (let room = queue.shift(); room; room = queue.shift()) await check(room)
}

await Promise.all([worker(), worker()])
console.log(failed === 0 ? 'Types are clean.' : `${failed} workspaces have type errors.`)
process.exitCode = failed === 0 ? 0 : 1
