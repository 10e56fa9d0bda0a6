import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Type-checks every workspace, tests included; prints what is wrong and leaves with 1. Workspaces with the same settings
 * are one program: each for itself would read the same libraries and the same neighbours thirty times (197 s of CPU
 * against 30 s). Two programs at a time.
 */
const root = fileURLToPath(new URL('../../../', import.meta.url))
const cache = join(root, 'node_modules', '.cache', 'vatsalya-types')
const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')

const rooms = [
  'gateway',
  'shell',
  ...['packages', 'subgraphs', 'frontends'].flatMap((kind) =>
    readdirSync(join(root, kind)).map((name) => join(kind, name)),
  ),
].filter((room) => existsSync(join(root, room, 'tsconfig.json')))

/** Programs by what their workspaces extend and set: `{ extends, compilerOptions, include, exclude }`. */
const programs = new Map()
for (const room of rooms) {
  const folder = join(root, room)
  const own = JSON.parse(readFileSync(join(folder, 'tsconfig.json'), 'utf8'))
  const settings = { extends: resolve(folder, own.extends), compilerOptions: own.compilerOptions ?? {} }
  const key = JSON.stringify(settings)
  const program = programs.get(key) ?? { ...settings, include: [], exclude: ['**/dist', '**/node_modules'] }
  program.include.push(...own.include.map((path) => join(folder, path)))
  programs.set(key, program)
}

let failed = 0
function check(file) {
  return new Promise((done) => {
    const args = ['--noEmit', '--pretty', 'false', '--singleThreaded', '-p', file]
    const child = spawn(process.execPath, [tsc, ...args], { cwd: root, stdio: 'inherit' })
    child.on('error', () => {
      failed += 1
      done()
    })
    child.on('close', (code) => {
      if (code !== 0) failed += 1
      done()
    })
  })
}

mkdirSync(cache, { recursive: true })
const queue = [...programs.values()].map((program, index) => {
  const file = join(cache, `program-${index}.json`)
  writeFileSync(file, JSON.stringify(program, null, 2))
  return file
})
async function worker() {
  for (let file = queue.shift(); file; file = queue.shift()) await check(file)
}
await Promise.all([worker(), worker()])
console.log(failed === 0 ? `Types of ${rooms.length} workspaces are clean.` : 'There are type errors.')
process.exitCode = failed === 0 ? 0 : 1
